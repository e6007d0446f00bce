using System.Globalization;

namespace ScoArchive.Tests.Search;

/// <summary>A question that can be written in the query language and answered by reading.</summary>
public sealed record Question(IReadOnlyList<QuestionClause> Clauses, IReadOnlyList<QuestionFilter> Filters, bool Exact)
{
    /// <summary>The question in the query language.</summary>
    public string Text => string.Join(' ', [.. Clauses.Select(clause => clause.Text), .. Filters.Select(filter => filter.Text)]);
}

/// <summary>Terms of which one must be there, or none.</summary>
public sealed record QuestionClause(IReadOnlyList<QuestionTerm> Alternatives, bool Excluded)
{
    public string Text => (Excluded ? "-" : "") + string.Join(" OR ", Alternatives.Select(term => term.Written));
}

/// <summary>A word, phrase, opening or nearness.</summary>
public sealed record QuestionTerm(string Type, string Text, int Distance)
{
    public string Written => Type switch
    {
        "phrase" => $"\"{Text}\"",
        "near" => string.Create(CultureInfo.InvariantCulture, $"\"{Text}\"~{Distance}"),
        "prefix" => Text + "*",
        _ => Text,
    };
}

/// <summary>A condition on the passage or its document.</summary>
public sealed record QuestionFilter(string Field, string Value, int From, int To, bool Excluded)
{
    public string Text => (Excluded ? "-" : "") + Field + ":" + (Field == "year" ? $"{From}..{To}" : Value);
}
