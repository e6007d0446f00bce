using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The words of one language for one thing.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Forms">The words, the preferred one first.</param>
public sealed record LocalForms(string Language, ImmutableArray<string> Forms);
