using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Makes the pages of subjects' lists, each of its parts alone.</summary>
/// <param name="site">The site.</param>
/// <param name="words">Describes documents.</param>
internal sealed class SubjectListMaker(Site site, DocumentWords words)
{
    private const int LongestExcerpt = 200;
    private const int MostPassages = 40;

    /// <summary>Makes one.</summary>
    /// <param name="parts">All that it is made of.</param>
    public (PageFrame Frame, object Model) Make(SubjectListParts parts)
    {
        int most = ShownOfEach(parts.Shown);
        return (parts.Frame, parts.Page with
        {
            Contents = new SubjectContents(
                parts.DocumentsHeading,
                [.. parts.Shown.Where(entry => entry.Section.Length == 0).Select(entry => words.CardOf(entry.Document))],
                [.. parts.Sections.Select(section => SectionOf(section, parts.Shown, most)).Where(section => section.Groups.Length > 0)],
                [.. parts.Parts.Select(PartOf)],
                parts.Previous,
                parts.Next),
        });
    }

    // Every document shows its first paragraphs, as many as leave room for those of the others; the rest are named by their numbers.
    private static int ShownOfEach(ImmutableArray<ListedEntry> shown)
    {
        int most = 1;
        while (most < MostPassages && shown.Sum(entry => Math.Min(entry.Passages.Length, most + 1)) <= MostPassages)
        {
            most++;
        }

        return most;
    }

    private SubjectSection SectionOf(ListedSection section, ImmutableArray<ListedEntry> shown, int most) => new(
        new Fragment(section.Anchor),
        section.Heading,
        section.Count,
        [
            .. shown.Where(entry => entry.Section == section.Anchor).Select(entry => new PassageGroup(
                words.CardOf(entry.Document),
                SubjectListing.AnchorOf(section.Anchor, entry.Document),
                [.. entry.Passages.Take(most).Select(index => Show(entry, index))],
                [.. entry.Passages.Skip(most).Select(index => LinkTo(new Passage(entry.Document, index)))])),
        ]);

    private SubjectPart PartOf(ListedPart part) => new(
        part.Link,
        string.Join(", ", new[] { Counted("count.paragraphs", part.Paragraphs), Counted("count.documents", part.Documents) }.Where(said => said.Length > 0)),
        part.Sample is { } sample ? new SubjectSample(words.CardOf(sample.Document), Show(sample, sample.Passages[0])) : null);

    private string Counted(string key, int count) => count > 0 ? site.Text.Count(key, count) : "";

    private PassageExcerpt Show(ListedEntry entry, int index)
    {
        var passage = new Passage(entry.Document, index);
        return Excerpts.Of(passage, [.. entry.Evidence!.In(passage)], site.Text, LongestExcerpt);
    }

    private static Link LinkTo(Passage passage) => new(ArchivePaths.Of(passage), passage.Block.Number);
}
