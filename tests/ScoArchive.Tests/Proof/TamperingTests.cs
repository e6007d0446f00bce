using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Tests.Proof.Tampering;

namespace ScoArchive.Tests.Proof;

/// <summary>Published documents, tampered with in every way that a reader would be misled by; the proof sees each.</summary>
public sealed class TamperingTests(PublishedDocuments published) : IClassFixture<PublishedDocuments>
{
    private static readonly Dictionary<string, Func<TamperedDocument, bool>> Kinds = new(
        WordTampering.All.Concat(HidingTampering.All).Concat(IdTampering.All).Concat(ListingTampering.All));

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Fact]
    public void What_is_published_is_proven() =>
        Assert.All(published.All, document => Assert.Empty(document.Prove(document.Html, document.Style, document.Files)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Tampering_is_seen_in_every_document(string kind)
    {
        List<string> missed = [];
        int tried = 0;
        foreach (PublishedDocument document in published.All)
        {
            foreach (double place in (double[])[0.4, 1])
            {
                TamperedDocument tampered = new(document, place);
                if (Kinds[kind](tampered))
                {
                    tried++;
                    ImmutableArray<Diagnostic> faults = document.Prove(tampered.Html, tampered.Style, tampered.Files);
                    missed.AddRange(faults.IsEmpty ? [$"{document.Document.Slug} at {place}"] : []);
                }
            }
        }

        Assert.True(tried > 0, "no document could be tampered with so");
        Assert.True(missed.Count == 0, $"not seen in {missed.Count} of {tried}: {string.Join(", ", missed)}");
    }

    [Fact]
    public void A_former_id_without_an_anchor_and_a_withdrawal_without_a_reason_are_seen()
    {
        PublishedDocument document = published.All[0];
        BlockId target = document.Document.Blocks[1].Id;
        var notices = new PermalinkNotices([], [new BlockAlias(new BlockId("p900"), target)], [new WithdrawnBlock(new BlockId("p901"), target, "Printed twice.", [])], []);
        PublishedDocument owing = document with { Document = document.Document with { Permalinks = notices } };
        Assert.Equal(["p900", "p901"], owing.Prove(document.Html, document.Style, document.Files).Select(fault => fault.Message.Split(' ').First(word => word.StartsWith("p90", StringComparison.Ordinal))));
    }

    [Fact]
    public void Tampering_comes_in_many_kinds() => Assert.InRange(Kinds.Count, 70, 500);
}
