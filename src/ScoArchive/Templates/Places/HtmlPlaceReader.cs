namespace ScoArchive.Templates.Places;

/// <summary>Follows a template's literal text through the places of HTML, one sign after the other.</summary>
public static class HtmlPlaceReader
{
    private static readonly string[] CodeElements = ["script", "style"];
    private static readonly string[] PlainElements = ["title", "textarea"];

    /// <summary>The place behind a stretch of literal text.</summary>
    public static HtmlPlace Read(HtmlPlace place, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            place = place.Kind switch
            {
                HtmlPlaceKind.Text => ReadText(place, text, ref i),
                HtmlPlaceKind.PlainText or HtmlPlaceKind.Code => ReadContents(place, text, ref i),
                HtmlPlaceKind.Comment => ReadComment(place, text, ref i),
                HtmlPlaceKind.TagName => ReadTagName(place, text[i]),
                HtmlPlaceKind.Tag => ReadTag(place, text[i]),
                HtmlPlaceKind.AttributeName => ReadAttributeName(place, text[i]),
                HtmlPlaceKind.AttributeStart => ReadAttributeStart(place, text[i]),
                HtmlPlaceKind.UnquotedAttribute => ReadUnquoted(place, text[i]),
                _ => text[i] == place.Quote ? new HtmlPlace(HtmlPlaceKind.Tag, place.Element) : place with { Before = place.Before + text[i] },
            };
        }

        return place;
    }

    private static HtmlPlace ReadText(HtmlPlace place, ReadOnlySpan<char> text, ref int i)
    {
        ReadOnlySpan<char> rest = text[i..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            i += "<!--".Length - 1;
            return new HtmlPlace(HtmlPlaceKind.Comment, "-->");
        }

        if (rest.StartsWith("<!", StringComparison.Ordinal))
        {
            return new HtmlPlace(HtmlPlaceKind.Comment, ">");
        }

        return rest is ['<', ..] && (rest.Length == 1 || rest[1] == '/' || char.IsAsciiLetter(rest[1])) ? new HtmlPlace(HtmlPlaceKind.TagName) : place;
    }

    private static HtmlPlace ReadContents(HtmlPlace place, ReadOnlySpan<char> text, ref int i)
    {
        string end = $"</{place.Element}";
        if (!text[i..].StartsWith(end, StringComparison.OrdinalIgnoreCase))
        {
            return place;
        }

        i += end.Length - 1;
        return new HtmlPlace(HtmlPlaceKind.TagName, "/" + place.Element);
    }

    private static HtmlPlace ReadComment(HtmlPlace place, ReadOnlySpan<char> text, ref int i)
    {
        if (!text[i..].StartsWith(place.Element, StringComparison.Ordinal))
        {
            return place;
        }

        i += place.Element.Length - 1;
        return HtmlPlace.Text;
    }

    private static HtmlPlace ReadTagName(HtmlPlace place, char sign) => sign switch
    {
        '>' => AfterTag(place.Element),
        _ when char.IsWhiteSpace(sign) => place with { Kind = HtmlPlaceKind.Tag },
        _ => place with { Element = place.Element + char.ToLowerInvariant(sign) },
    };

    private static HtmlPlace ReadTag(HtmlPlace place, char sign) => sign switch
    {
        '>' => AfterTag(place.Element),
        '/' => place,
        _ when char.IsWhiteSpace(sign) => place,
        _ => new HtmlPlace(HtmlPlaceKind.AttributeName, place.Element, char.ToLowerInvariant(sign).ToString()),
    };

    private static HtmlPlace ReadAttributeName(HtmlPlace place, char sign) => sign switch
    {
        '>' => AfterTag(place.Element),
        '=' => place with { Kind = HtmlPlaceKind.AttributeStart },
        '/' => new HtmlPlace(HtmlPlaceKind.Tag, place.Element),
        _ when char.IsWhiteSpace(sign) => new HtmlPlace(HtmlPlaceKind.Tag, place.Element),
        _ => place with { Attribute = place.Attribute + char.ToLowerInvariant(sign) },
    };

    private static HtmlPlace ReadAttributeStart(HtmlPlace place, char sign) => sign switch
    {
        '"' or '\'' => place with { Kind = HtmlPlaceKind.Attribute, Quote = sign },
        _ when char.IsWhiteSpace(sign) => place,
        _ => ReadUnquoted(place with { Kind = HtmlPlaceKind.UnquotedAttribute }, sign),
    };

    private static HtmlPlace ReadUnquoted(HtmlPlace place, char sign) => sign switch
    {
        '>' => AfterTag(place.Element),
        _ when char.IsWhiteSpace(sign) => new HtmlPlace(HtmlPlaceKind.Tag, place.Element),
        _ => place,
    };

    private static HtmlPlace AfterTag(string element) => element switch
    {
        _ when Array.Exists(CodeElements, name => name == element) => new HtmlPlace(HtmlPlaceKind.Code, element),
        _ when Array.Exists(PlainElements, name => name == element) => new HtmlPlace(HtmlPlaceKind.PlainText, element),
        _ => HtmlPlace.Text,
    };
}
