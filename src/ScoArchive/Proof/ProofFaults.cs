using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Proof;

/// <summary>What the proof of one document finds wrong.</summary>
internal sealed class ProofFaults(Document document)
{
    /// <summary>Words that readers do not see.</summary>
    public const string Hidden = "SCO706";

    /// <summary>A permanent id, number or check that belongs to other words.</summary>
    public const string WrongId = "SCO707";

    /// <summary>Words in the text that are not the document's.</summary>
    public const string Foreign = "SCO708";

    /// <summary>A listed change that is not the one that was made, or not the one that the record states.</summary>
    public const string WrongListing = "SCO709";

    /// <summary>A file beside the page that says something else.</summary>
    public const string WrongForm = "SCO710";

    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Everything found.</summary>
    public ImmutableArray<Diagnostic> Found => _found.ToImmutable();

    /// <summary>Takes a fault down.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="line">Line of the seed; 0 when none is meant.</param>
    /// <param name="what">What is wrong with the page, in words that follow its name.</param>
    /// <param name="hint">What to do.</param>
    public void Add(string code, int line, string what, string hint) =>
        _found.Add(Diagnostic.Error(code, document.Provenance.Seed.FileName, line, $"the page of {document.Slug} {what}", hint));

    /// <summary>The beginning of some words, for a message.</summary>
    public static string Show(string words)
    {
        string folded = ShownWords.Fold(words);
        return folded.Length <= 60 ? folded : folded[..59] + "…";
    }
}
