/// Pages for a browser.
#pragma once

#include <string>
#include <string_view>

namespace mb::cli {

/// Returns `text` as content or attribute value of HTML: what steers a reader's eye is made visible, `< > & " '` are
/// escaped.
std::string html(std::string_view text);

/// A whole page that needs and runs nothing but itself.
struct HtmlPage {
    std::string language;  ///< `nb`, `nn`, `en`
    std::string title;     ///< plain text
    std::string style;     ///< CSS
    std::string body;      ///< HTML

    std::string text() const;
};

}  // namespace mb::cli
