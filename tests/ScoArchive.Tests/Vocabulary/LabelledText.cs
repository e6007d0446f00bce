using System.Collections.Immutable;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>A text divided into the paragraphs that labels speak of.</summary>
internal sealed record LabelledText(string Name, string Language, ImmutableArray<string> Paragraphs);
