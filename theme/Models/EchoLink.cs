using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A passage elsewhere that says nearly the same.</summary>
/// <param name="Target">Address of the passage.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Number">Its paragraph number.</param>
/// <param name="Excerpt">Its words.</param>
/// <param name="Shared">Stretches of the words that both passages have: index and length.</param>
/// <param name="Comparison">Address of the two documents' comparison; empty when there is none.</param>
public sealed record EchoLink(
    PagePath Target,
    string Title,
    string Number,
    string Excerpt,
    ImmutableArray<TextMark> Shared,
    PagePath Comparison);
