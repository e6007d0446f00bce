using System.Text;
using ScoArchive.Core.Markdown;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>Says what a change does, for the page of a pull request. Words of texts are nothing but words there.</summary>
public static class ChangeMarkdown
{
    private const int MostParagraphs = 50;
    private const int MostAddresses = 50;
    private const int MostStatements = 50;

    /// <summary>The report as Markdown.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder($"## What this changes in the archive\n\nCompared with {Escape(report.Since)}: {report.Summary}\n");
        foreach (DocumentChange document in report.Documents)
        {
            string detail = document.Detail.Length > 0 ? $", {Escape(document.Detail)}" : "";
            text.Append($"\n### {Escape(document.Title)}\n\n`documents/{document.Slug}/`: {Strong(ChangeText.WordOf(document.Kind), document.Kind == DocumentChangeKind.Lost)}{detail}\n");
            Write(text, document.Statements.Take(MostStatements));
            text.Append(More(document.Statements.Length - MostStatements));
            Write(text, document.Paragraphs.Take(MostParagraphs));
            text.Append(More(document.Paragraphs.Length - MostParagraphs));
        }

        Write(text, "Lost addresses", report.LostAddresses);
        Write(text, "New addresses", report.NewAddresses);
        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<StatementChange> statements)
    {
        foreach ((StatementChange statement, int i) in statements.Select((statement, i) => (statement, i)))
        {
            text.Append(i == 0 ? "\n| stated | what | before | now |\n| --- | --- | --- | --- |\n" : "");
            text.Append($"| {Escape(statement.Field)} | {ChangeText.WordOf(statement)} | {ChangedWords.Opening(statement.Before, Escape)} | {ChangedWords.Opening(statement.Now, Escape)} |\n");
        }
    }

    private static void Write(StringBuilder text, IEnumerable<ParagraphChange> paragraphs)
    {
        foreach ((ParagraphChange paragraph, int i) in paragraphs.Select((paragraph, i) => (paragraph, i)))
        {
            (string before, string now) = paragraph.Kind == ParagraphChangeKind.Reworded
                ? ChangedWords.Between(paragraph.Before, paragraph.Now, Escape, ("<del>", "</del>"), ("<ins>", "</ins>"))
                : (ChangedWords.Opening(paragraph.Before, Escape), ChangedWords.Opening(paragraph.Now, Escape));
            text.Append(i == 0 ? "\n| id | what | before | now |\n| --- | --- | --- | --- |\n" : "");
            text.Append($"| `{paragraph.Id}` | {Strong(ChangeText.WordOf(paragraph), paragraph.Kind == ParagraphChangeKind.Lost)} | {before} | {(paragraph.Kind == ParagraphChangeKind.Moved ? "the same" : now)} |\n");
        }
    }

    private static void Write(StringBuilder text, string heading, IReadOnlyCollection<PageEntry> addresses)
    {
        text.Append(addresses.Count == 0 ? "" : $"\n### {heading}\n\n");
        foreach (PageEntry entry in addresses.Take(MostAddresses))
        {
            text.Append($"- `/{entry.Path}` {Escape(entry.Title)}".TrimEnd() + "\n");
        }

        text.Append(More(addresses.Count - MostAddresses));
    }

    private static string More(int count) => count > 0 ? FormattableString.Invariant($"\nand {count} more.\n") : "";

    private static string Strong(string words, bool isStrong) => isStrong ? $"**{words}**" : words;

    // Beside the signs of Markdown those by which GitHub links to persons, issues and pages.
    private static string Escape(string words) =>
        MarkdownEscaper.EscapeInline(words).Replace("~", "\\~", StringComparison.Ordinal).Replace("@", "&#64;", StringComparison.Ordinal).Replace("://", ":&#47;/", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
