using System.Collections.Immutable;

namespace ScoArchive.Proof.Styles;

/// <summary>A rule of a style sheet, wherever it stands: conditions around it are taken as met.</summary>
/// <param name="Selector">Its selectors, those of rules around it put in.</param>
/// <param name="Declarations">What it declares.</param>
internal sealed record StyleRule(string Selector, ImmutableArray<StyleDeclaration> Declarations);

/// <summary>One declaration.</summary>
/// <param name="Property">Name of the property in lower case.</param>
/// <param name="Value">Its value without <c>!important</c>.</param>
internal sealed record StyleDeclaration(string Property, string Value);
