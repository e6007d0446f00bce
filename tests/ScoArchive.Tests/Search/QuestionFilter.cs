namespace ScoArchive.Tests.Search;

/// <summary>A condition on the passage or its document.</summary>
public sealed record QuestionFilter(string Field, string Value, int From, int To, bool Excluded)
{
    public string Text => (Excluded ? "-" : "") + Field + ":" + (Field == "year" ? $"{From}..{To}" : Value);
}
