using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>What is stated about a document, as its page lists it.</summary>
public sealed class DocumentFacts(Site site, DocumentWords words)
{
    /// <summary>The statements that there are.</summary>
    public ImmutableArray<Fact> Of(DocumentMetadata metadata) =>
    [
        .. new[]
        {
            new Fact(site.Text["fact.date"], metadata.Date is { } date ? site.Dates.Describe(date) : ""),
            new Fact(site.Text["fact.eventDate"], metadata.EventDate is { } day ? site.Dates.Describe(day) : ""),
            new Fact(site.Text["fact.place"], metadata.Place),
            new Fact(site.Text["fact.issuer"], metadata.Issuer),
            new Fact(site.Text["fact.publisher"], metadata.Publisher),
            new Fact(site.Text["fact.author"], metadata.Author),
            new Fact(site.Text["fact.language"], words.DescribeLanguage(metadata.Language)),
        }.Where(fact => fact.Value.Length > 0),
    ];
}
