#include "cli/output/html.hpp"

#include "cli/output/visible.hpp"

namespace mb::cli {

std::string html(std::string_view text) {
    std::string escaped;
    for (const char c : visible(text)) {
        switch (c) {
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string HtmlPage::text() const {
    return "<!DOCTYPE html>\n<html lang=\"" + html(language)
           + "\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<title>"
           + html(title) + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

}  // namespace mb::cli
