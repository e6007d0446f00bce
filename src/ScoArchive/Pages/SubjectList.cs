using System.Collections.Immutable;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>Makes a kind of subject of an archive.</summary>
/// <param name="shown">The archive as the site shows it.</param>
public delegate ISubject SubjectDeclaration(ShownArchive shown);

/// <summary>The kinds of subject that a site has, each declared here and nowhere else, in the order in which readers meet them.</summary>
public static class SubjectList
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SubjectDeclaration> All { get; } =
    [
        shown => shown.Topics,
        shown => shown.States,
        shown => shown.Years,
        shown => new DocumentSubject(
            shown, "kinds", shown.Site.Text["kinds.heading"], shown.Site.Text["kinds.introduction"],
            new DocumentFacet("kind", shown.Site.Text["facet.kind"], shown.Cards.Words.DescribeKind, metadata => metadata.Kind)),
        shown => new DocumentSubject(
            shown, "languages", shown.Site.Text["languages.heading"], shown.Site.Text["languages.introduction"],
            new DocumentFacet("lang", shown.Site.Text["facet.lang"], shown.Cards.Words.DescribeLanguage, metadata => metadata.Language) { OtherNames = ["language"] }),
        shown => new DocumentSubject(
            shown, "issuers", shown.Site.Text["issuers.heading"], shown.Site.Text["issuers.introduction"],
            new DocumentFacet("issuer", shown.Site.Text["facet.issuer"], issuer => issuer, metadata => metadata.Issuer) { IsCalledByName = true }),
        shown => new DocumentSubject(
            shown, "places", shown.Site.Text["places.heading"], shown.Site.Text["places.introduction"],
            new DocumentFacet("place", shown.Site.Text["facet.place"], place => place, metadata => metadata.Place) { IsCalledByName = true }),
    ];
}
