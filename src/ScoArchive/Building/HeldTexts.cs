using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Building;

/// <summary>The texts of a document's blocks, each held once, wherever else the same words stand.</summary>
/// <param name="texts">The texts.</param>
internal sealed class HeldTexts(IEnumerable<string> texts)
{
    private readonly HashSet<string> _texts = new(texts, StringComparer.Ordinal);

    /// <summary>A ledger that remembers texts by the same strings.</summary>
    public Ledger In(Ledger ledger) => ledger with { History = [.. ledger.History.Select(version => version with { Text = Of(version.Text) })] };

    /// <summary>A provenance whose seed has lines of the same strings.</summary>
    public Provenance In(Provenance provenance)
    {
        ImmutableArray<string> lines = [.. provenance.Seed.Lines.Select(Of)];
        return provenance with { Seed = provenance.Seed with { Lines = lines } };
    }

    private string Of(string text) => _texts.TryGetValue(text, out string? held) ? held : text;
}
