using System.Collections.Immutable;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The home page.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Paragraphs">Number of numbered paragraphs.</param>
/// <param name="Timeline">The documents by time, as a chart, if any has a date.</param>
/// <param name="Latest">The documents added last.</param>
/// <param name="Topics">Topics by group.</param>
/// <param name="States">States by status.</param>
[PageTemplate("home")]
public sealed record HomePage(
    int Documents,
    int Paragraphs,
    YearChart? Timeline,
    ImmutableArray<DocumentCard> Latest,
    ImmutableArray<LinkGroup> Topics,
    ImmutableArray<LinkGroup> States);

/// <summary>A page that editors write in Markdown.</summary>
/// <param name="Heading">Its title.</param>
/// <param name="Body">Its text.</param>
[PageTemplate("text")]
public sealed record TextPage(string Heading, Html Body);

/// <summary>What can be downloaded, for people.</summary>
/// <param name="Heading">Its title.</param>
/// <param name="Introduction">A sentence about it.</param>
/// <param name="Groups">The files.</param>
/// <param name="Citation">How the archive as a whole is cited.</param>
[PageTemplate("data")]
public sealed record DataPage(string Heading, string Introduction, ImmutableArray<DataGroup> Groups, string Citation);

/// <summary>Files under a heading.</summary>
/// <param name="Anchor">Its fragment.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Description">A sentence below it.</param>
/// <param name="Files">The files.</param>
public sealed record DataGroup(Fragment Anchor, string Heading, string Description, ImmutableArray<DataEntry> Files);

/// <summary>A file, or a kind of file that every document has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What is in it.</param>
/// <param name="Target">Where it is; <see langword="null"/> for a kind of file.</param>
/// <param name="Schema">The schema that it keeps to, if there is one.</param>
public sealed record DataEntry(string Name, string Meaning, PagePath? Target, PagePath? Schema)
{
    /// <summary>Whether browsers save it rather than show it.</summary>
    public bool IsSaved { get; init; }
}

/// <summary>A page at an address that the archive had: it leads on, or says what became of it.</summary>
/// <param name="Heading">What happened.</param>
/// <param name="Introduction">The same in a sentence.</param>
/// <param name="Onward">Where its subject is now, or the list that it belonged to.</param>
[PageTemplate("former")]
public sealed record FormerPage(string Heading, string Introduction, Link Onward);

/// <summary>The page for addresses that the archive does not have.</summary>
/// <param name="Data">The list of documents as data.</param>
/// <param name="Links">Ways on.</param>
[PageTemplate("not-found")]
public sealed record NotFoundPage(PagePath Data, ImmutableArray<Link> Links);
