namespace ScoArchive.Tests.Search;

/// <summary>A question that can be written in the query language and answered by reading.</summary>
public sealed record Question(IReadOnlyList<QuestionClause> Clauses, IReadOnlyList<QuestionFilter> Filters, bool Exact)
{
    /// <summary>The question in the query language.</summary>
    public string Text => string.Join(' ', [.. Clauses.Select(clause => clause.Text), .. Filters.Select(filter => filter.Text)]);
}
