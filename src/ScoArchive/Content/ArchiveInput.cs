using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Content;

/// <summary>Everything editors state that is not about one document.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="States">The states' vocabulary.</param>
/// <param name="Topics">The topics' vocabulary.</param>
/// <param name="Formulas">The phrases to follow through the documents.</param>
/// <param name="Pages">Pages written by editors, by name.</param>
public sealed record ArchiveInput(
    SiteSettings Settings, StateVocabulary States, TopicVocabulary Topics, FormulaList Formulas, ImmutableArray<EditorPage> Pages);
