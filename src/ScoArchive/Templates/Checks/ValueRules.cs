using ScoArchive.Templates.Places;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>Which values may be written where. What is refused here could carry markup or a script, or say nothing to readers.</summary>
public static class ValueRules
{
    // https://html.spec.whatwg.org/multipage/indices.html#attributes-3: the attributes that hold addresses, and SVG's.
    private static readonly HashSet<string> AddressAttributes = new(StringComparer.Ordinal)
    {
        "action", "archive", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href", "icon", "imagesrcset", "itemid",
        "itemtype", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap", "xlink:href", "xml:base",
    };

    /// <summary>Why a value may not be written at a place; <see langword="null"/> where it may.</summary>
    public static (string Message, string Hint)? Refuse(TemplateType type, HtmlPlace place) => type switch
    {
        NothingType => null,
        FlagType => ("a yes or no cannot be written", "ask for it with 'if' and write words"),
        ListType => ("a list cannot be written", "go through it with 'for'"),
        ElementsType => place.Kind == HtmlPlaceKind.Text ? null : ("elements cannot be written inside a tag or an attribute", "put the call between elements"),
        AttributesType => place.Kind is HtmlPlaceKind.Tag or HtmlPlaceKind.TagName ? null : ("attributes cannot be written outside of a tag", "put the call behind the name of an element, or behind an attribute"),
        RecordType record => ($"{record.Words} cannot be written", "write one of its members, or hand it to a part"),
        _ => RefuseAt(type, place),
    };

    private static (string Message, string Hint)? RefuseAt(TemplateType type, HtmlPlace place) => place.Kind switch
    {
        HtmlPlaceKind.Text => type is AddressType or FragmentType ? ($"{type.Words} cannot be written as text", "write it in an attribute such as href") : null,
        HtmlPlaceKind.PlainText => type is TextType or NumberType ? null : ($"{type.Words} cannot be written in <{place.Element}>", "write a text there"),
        HtmlPlaceKind.Attribute => RefuseInAttribute(type, place),
        HtmlPlaceKind.Tag or HtmlPlaceKind.TagName or HtmlPlaceKind.AttributeName =>
            ("a value cannot be written inside a tag outside of an attribute", "write names of elements and attributes in the template itself, and choose between them with 'if'"),
        HtmlPlaceKind.AttributeStart or HtmlPlaceKind.UnquotedAttribute => ("a value cannot be written in an attribute without quotation marks", "put quotation marks around it"),
        HtmlPlaceKind.Code => ($"a value cannot be written in <{place.Element}>", "hand it to scripts in a data- attribute"),
        _ => ("a value cannot be written in a comment", "take it out"),
    };

    private static (string Message, string Hint)? RefuseInAttribute(TemplateType type, HtmlPlace place)
    {
        if (place.Attribute.StartsWith("on", StringComparison.Ordinal) || place.Attribute is "style" or "srcdoc")
        {
            return ($"a value cannot be written in the attribute {place.Attribute}", "it could carry a script; use a class, or a data- attribute that a script reads");
        }

        if (type is HtmlType)
        {
            return ("finished HTML cannot be written in an attribute", "write a text there");
        }

        return AddressAttributes.Contains(place.Attribute) ? RefuseInAddress(type, place) : null;
    }

    private static (string Message, string Hint)? RefuseInAddress(TemplateType type, HtmlPlace place)
    {
        bool isBehindHash = place.Before.Contains('#', StringComparison.Ordinal) && (place.Before[0] is '#' or HtmlPlace.Value);
        return type switch
        {
            AddressType when place.Before.Length == 0 => null,
            FragmentType or NumberType when isBehindHash => null,
            AddressType => ($"the attribute {place.Attribute} holds signs before the address", "let the address begin the attribute"),
            _ => ($"{type.Words} cannot be written in the attribute {place.Attribute}", "it takes an address alone, or a fragment or number behind '#'"),
        };
    }
}
