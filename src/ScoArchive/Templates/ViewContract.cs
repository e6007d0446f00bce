using System.Collections.Immutable;

namespace ScoArchive.Templates;

/// <summary>What the program shows: the types that reach templates.</summary>
/// <param name="Site">What all pages share, <c>site</c> in every template.</param>
/// <param name="Frame">A page's head, header and footer, <c>frame</c> in every template.</param>
/// <param name="Pages">The view model of each page type by the name of its template; <c>model</c> in a page's template.</param>
public sealed record ViewContract(Type Site, Type Frame, ImmutableSortedDictionary<string, Type> Pages);
