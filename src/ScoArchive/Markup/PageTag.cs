using System.Net;

namespace ScoArchive.Markup;

/// <summary>A tag of a finished page, with those of its attributes that search and checks look at; values are still encoded.</summary>
internal ref struct PageTag
{
    /// <summary>The element's name.</summary>
    public ReadOnlySpan<char> Name { get; set; }

    /// <summary>Its classes.</summary>
    public ReadOnlySpan<char> Class { get; set; }

    /// <summary>Its id.</summary>
    public ReadOnlySpan<char> Id { get; set; }

    /// <summary>Where it links to; of several attributes that link the first.</summary>
    public ReadOnlySpan<char> Link { get; set; }

    /// <summary>How what it links to is related to the page.</summary>
    public ReadOnlySpan<char> Relation { get; set; }

    /// <summary>Whether it links to anything, be it to the page itself.</summary>
    public bool HasLink { get; set; }

    /// <summary>Whether it holds words of a seed.</summary>
    public bool HoldsWords { get; set; }

    /// <summary>Whether it holds what the archive adds.</summary>
    public bool IsApparatus { get; set; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Whether nothing can stand inside it.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Whether a class is among its classes.</summary>
    public readonly bool HasClass(ReadOnlySpan<char> name)
    {
        foreach (Range part in Class.Split(' '))
        {
            if (Class[part].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute's value as it is meant.</summary>
    public static string Decode(ReadOnlySpan<char> value) => value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString();

    /// <summary>Keeps an attribute that is looked at; browsers read the first of two that have one name.</summary>
    /// <param name="name">Its name, in small letters.</param>
    /// <param name="value">Its value.</param>
    public void Keep(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "class" when Class.IsEmpty: Class = value; break;
            case "id" when Id.IsEmpty: Id = value; break;
            case "href" or "src" or "action" when !HasLink: KeepLink(value); break;
            case "rel" when Relation.IsEmpty: Relation = value; break;
            case "data-seed": HoldsWords = true; break;
            case "data-apparatus": IsApparatus = true; break;
            default: break;
        }
    }

    private void KeepLink(ReadOnlySpan<char> value)
    {
        Link = value;
        HasLink = true;
    }
}
