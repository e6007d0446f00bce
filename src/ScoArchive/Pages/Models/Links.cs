using System.Collections.Immutable;

namespace ScoArchive.Pages.Models;

/// <summary>A link with its words.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Words">What it says.</param>
public sealed record Link(PagePath Target, string Words);

/// <summary>A link with a number behind it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Count">The number.</param>
/// <param name="Unit">What is counted, in the form that goes with the number.</param>
public sealed record CountedLink(Link Link, int Count, string Unit);

/// <summary>Counted links under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Description">A sentence below it; empty for none.</param>
/// <param name="Links">The links.</param>
public sealed record LinkGroup(string Heading, string Description, ImmutableArray<CountedLink> Links)
{
    /// <summary>Fragment of the group on its page, if any.</summary>
    public Fragment? Anchor { get; init; }
}

/// <summary>The same content in another form.</summary>
/// <param name="Target">Where it is.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Title">What it is, in words.</param>
public sealed record AlternateLink(PagePath Target, string MediaType, string Title);

/// <summary>A statement, for a list of facts.</summary>
/// <param name="Name">What is stated, in words.</param>
/// <param name="Value">The statement.</param>
/// <param name="Target">Where the statement leads, if anywhere.</param>
public sealed record Fact(string Name, string Value, IAddress? Target = null)
{
    /// <summary>BCP 47 tag of the statement's language; empty for the interface's.</summary>
    public string Language { get; init; } = "";
}
