using System.Collections.Immutable;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The page of a document that was withdrawn, merged or split.</summary>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Title">The title that it had.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
/// <param name="Fate">What became of it, and when, in a sentence.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successors">The documents that have its text now; none when it was withdrawn.</param>
/// <param name="Facts">What is still stated about it.</param>
/// <param name="Notes">Notes to readers.</param>
/// <param name="Paragraphs">Every paragraph id that it had.</param>
[PageTemplate("tombstone")]
public sealed record TombstonePage(
    string Kind,
    string Title,
    string Language,
    string Fate,
    string Reason,
    ImmutableArray<TombstoneLink> Successors,
    ImmutableArray<Fact> Facts,
    ImmutableArray<string> Notes,
    ImmutableArray<FollowedLine> Paragraphs);

/// <summary>A link to a document, or to what is kept of one.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="ForeignLanguage">The tag of its language where it is not the interface's; empty otherwise.</param>
public sealed record TombstoneLink(PagePath Target, string Title, string ForeignLanguage);

/// <summary>A paragraph of a document that is gone.</summary>
/// <param name="Anchor">Its id, which old links lead to.</param>
/// <param name="Sign">Its sign and number.</param>
/// <param name="Opening">Its opening words; empty where they are not shown.</param>
/// <param name="ForeignLanguage">The tag of its language where it is not the interface's; empty otherwise.</param>
/// <param name="Landing">Where its text stands now, if anywhere.</param>
public sealed record FollowedLine(Fragment Anchor, string Sign, string Opening, string ForeignLanguage, Link? Landing);

/// <summary>A document that is gone, in the list of documents.</summary>
/// <param name="Document">The document.</param>
/// <param name="Fate">What became of it, and when, in a sentence.</param>
public sealed record TombstoneEntry(TombstoneLink Document, string Fate);
