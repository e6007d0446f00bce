namespace ScoArchive.Tests.Search;

/// <summary>Terms of which one must be there, or none.</summary>
public sealed record QuestionClause(IReadOnlyList<QuestionTerm> Alternatives, bool Excluded)
{
    public string Text => (Excluded ? "-" : "") + string.Join(" OR ", Alternatives.Select(term => term.Written));
}
