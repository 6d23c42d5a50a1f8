#include "store/xml_parser.hpp"

#include <expat.h>

#include <new>
#include <utility>

namespace mb::store {
namespace {

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (local(*pair) == name) {
            return pair[1];
        }
    }
    return std::nullopt;
}

/// Exceptions must not pass through the C library: the first is kept, and the parsing stops.
template <class Act>
void XmlParser::guard(Act act) {
    if (thrown_) {
        return;
    }
    try {
        act();
    } catch (...) {
        thrown_ = std::current_exception();
        XML_StopParser(parser_.get(), XML_FALSE);
    }
}

XmlParser::XmlParser(XmlHandler& handler)
    : handler_(handler), parser_(XML_ParserCreate(nullptr), [](XML_ParserStruct* parser) { XML_ParserFree(parser); }) {
    if (!parser_) {
        throw std::bad_alloc();
    }
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* data, const char* element, const char** attributes) {
            auto& parser = self(data);
            parser.guard([&] { parser.handler_.begin(local(element), XmlAttributes(attributes)); });
        },
        [](void* data, const char* element) {
            auto& parser = self(data);
            parser.guard([&] { parser.handler_.end(local(element)); });
        });
    XML_SetCharacterDataHandler(parser_.get(), [](void* data, const char* text, int length) {
        auto& parser = self(data);
        parser.guard([&] { parser.handler_.text({text, static_cast<std::size_t>(length)}); });
    });
    XML_SetStartDoctypeDeclHandler(parser_.get(), [](void* data, const char*, const char*, const char*, int) {
        XML_StopParser(self(data).parser_.get(), XML_FALSE);
    });
}

bool XmlParser::parse(std::string_view piece, bool last) {
    const auto status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    if (thrown_) {
        std::rethrow_exception(std::exchange(thrown_, nullptr));
    }
    return status == XML_STATUS_OK;
}

}  // namespace mb::store
