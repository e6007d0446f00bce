namespace ScoArchive.Templates.Places;

/// <summary>A point in a page's markup.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Element">Name of the element whose tag or contents it is; empty in running text.</param>
/// <param name="Attribute">Name of the attribute; empty elsewhere.</param>
/// <param name="Quote">The quotation mark that ends the attribute.</param>
/// <param name="Before">What the attribute holds so far, a value standing as the sign U+FFFC.</param>
public sealed record HtmlPlace(HtmlPlaceKind Kind, string Element = "", string Attribute = "", char Quote = '\0', string Before = "")
{
    /// <summary>Running text, where every template begins and ends.</summary>
    public static HtmlPlace Text { get; } = new(HtmlPlaceKind.Text);

    /// <summary>Stands in <see cref="Before"/> for a value that a template writes.</summary>
    public const char Value = '\uFFFC';

    /// <summary>The place behind a value written here.</summary>
    public HtmlPlace AfterValue() => Kind == HtmlPlaceKind.Attribute ? this with { Before = Before + Value } : this;

    /// <summary>Whether two ways through a template lead to the same place.</summary>
    public bool Meets(HtmlPlace other) => Settled(this) is var mine && Settled(other) is var theirs
        && mine.Kind == theirs.Kind && mine.Element == theirs.Element && mine.Attribute == theirs.Attribute && mine.Quote == theirs.Quote;

    /// <summary>The place where two ways meet: a name that has ended by then, ended.</summary>
    public HtmlPlace Meet(HtmlPlace other) => Settled(this) with { Before = Before.Length >= other.Before.Length ? Before : other.Before };

    // A tag's name and an attribute without value end where a branch ends.
    private static HtmlPlace Settled(HtmlPlace place) => place.Kind is HtmlPlaceKind.TagName or HtmlPlaceKind.AttributeName
        ? new HtmlPlace(HtmlPlaceKind.Tag, place.Element)
        : place;
}
