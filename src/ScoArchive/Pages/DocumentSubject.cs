using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Pages;

/// <summary>
/// A kind of subject that is stated of documents, declared once: from it come an overview, a page and JSON for each subject, and their
/// addresses.
/// </summary>
/// <param name="Name">Its folder on the site, and its name in data.</param>
/// <param name="KeyOf">What is stated of a document; empty where nothing is.</param>
/// <param name="LabelOf">What readers call a statement.</param>
/// <param name="Heading">Key of the overview's heading.</param>
/// <param name="Introduction">Key of the sentence below it.</param>
public sealed record DocumentSubject(
    string Name, Func<DocumentMetadata, string> KeyOf, Func<string, string> LabelOf, string Heading, string Introduction)
{
    /// <summary>The overview's address.</summary>
    public PagePath Path => new(Name + "/");

    /// <summary>A subject's address.</summary>
    public PagePath Of(string slug) => new($"{Name}/{slug}/");

    /// <summary>The kinds of subject that the site has.</summary>
    /// <param name="cards">Says kinds in words.</param>
    public static ImmutableArray<DocumentSubject> All(DocumentCards cards) =>
    [
        new("issuers", metadata => metadata.Issuer, static issuer => issuer, "issuers.heading", "issuers.introduction"),
        new("kinds", metadata => metadata.Kind, cards.DescribeKind, "kinds.heading", "kinds.introduction"),
    ];
}
