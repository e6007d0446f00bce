namespace ScoArchive.Templates.Places;

/// <summary>Where in a page's markup a point of a template lies.</summary>
public enum HtmlPlaceKind
{
    /// <summary>Between elements, or inside one that holds words.</summary>
    Text,

    /// <summary>In the words of an element that holds no others, such as <c>title</c>.</summary>
    PlainText,

    /// <summary>In a quoted attribute.</summary>
    Attribute,

    /// <summary>Inside a tag, where attributes stand.</summary>
    Tag,

    /// <summary>In the name of a tag.</summary>
    TagName,

    /// <summary>In the name of an attribute.</summary>
    AttributeName,

    /// <summary>Behind an attribute's equals sign, before its value.</summary>
    AttributeStart,

    /// <summary>In an attribute without quotation marks.</summary>
    UnquotedAttribute,

    /// <summary>In the contents of <c>script</c> or <c>style</c>.</summary>
    Code,

    /// <summary>In a comment or declaration.</summary>
    Comment,
}
