/// Parsing XML as it comes. Only the store includes this.
#pragma once

#include <exception>
#include <memory>
#include <optional>
#include <string_view>

// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): expat's own name.
struct XML_ParserStruct;

namespace mb::store {

/// The attributes of an element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
    /// The value of the attribute with that local name.
    std::optional<std::string_view> find(std::string_view name) const;

private:
    const char* const* pairs_;
};

/// What is done with the elements and texts that are found. Names are local: without prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    virtual void begin(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    /// One text may come in several pieces.
    virtual void text(std::string_view piece) = 0;
};

/// Hands what it parses to a handler. Entities of the document's own are not known: a document type ends the parsing.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;
    ~XmlParser() = default;

    /// Parses the next piece; returns false where it is not well-formed. What the handler throws comes out of here.
    bool parse(std::string_view piece, bool last);

private:
    template <class Act>
    void guard(Act act);
    static XmlParser& self(void* parser) { return *static_cast<XmlParser*>(parser); }

    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> parser_;
    std::exception_ptr thrown_;
};

}  // namespace mb::store
