using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Proof;
using ScoArchive.Proof.Styles;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>A document with what was published of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Html">Its page.</param>
/// <param name="Style">The style sheets of the page.</param>
/// <param name="Files">The files beside the page, by name.</param>
public sealed record PublishedDocument(Document Document, string Html, string Style, ImmutableDictionary<string, byte[]> Files)
{
    /// <summary>What the proof says of the document with another page, style or files.</summary>
    internal ImmutableArray<Diagnostic> Prove(string html, string style, IReadOnlyDictionary<string, byte[]> files) =>
        DocumentProof.Check(Document, new HtmlParser().ParseDocument(html), HidingRules.Read(style), note => note.ToString(), name => files.TryGetValue(name, out byte[]? file) ? file : null);
}
