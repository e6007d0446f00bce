using System.Collections.Immutable;
using AngleSharp.Dom;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Proof.Styles;
using Document = ScoArchive.Core.Archive.Document;

namespace ScoArchive.Proof;

/// <summary>The proofs of one document, from its finished page, the page's style sheets and the files beside it.</summary>
internal static class DocumentProof
{
    /// <summary>The files beside a document's page that its proof reads.</summary>
    public static ImmutableArray<string> FilesOf(Document document) => [FormProof.Markdown, FormProof.Json, document.Provenance.Seed.FileName];

    /// <summary>Checks one document; no diagnostics mean that readers of any form see each of its words, and no others.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">Its page.</param>
    /// <param name="rules">What hides words in the page's style sheets.</param>
    /// <param name="say">How the page must word the reason of a change.</param>
    /// <param name="read">Reads one of the files beside the page; <see langword="null"/> when there is none.</param>
    public static ImmutableArray<Diagnostic> Check(Document document, IDocument page, HidingRules rules, Func<InterventionNote, string> say, Func<string, byte[]?> read)
    {
        ProofFaults faults = new(document);
        SightProof.Check(page, rules, faults);
        PassageProof.Check(page, document, faults);
        ListingProof.Check(page, document, say, faults);
        FormProof.Check(page, document, read, faults);
        return [.. WordProof.Check(document.Slug.Value, document.Provenance.Seed, PublishedTextReader.Read(page)), .. faults.Found];
    }
}
