using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A recurring phrase with each document's wording.</summary>
/// <param name="Link">The phrase, leading to its page.</param>
/// <param name="Wordings">Each document's wording, oldest first.</param>
public sealed record FormulaModel(Link Link, ImmutableArray<FormulaWording> Wordings);
