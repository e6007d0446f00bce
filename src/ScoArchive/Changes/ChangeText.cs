using System.Text;

namespace ScoArchive.Changes;

/// <summary>Says what a change does, for a console.</summary>
public static class ChangeText
{
    /// <summary>The report as lines.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder($"Compared with {report.Since}: {report.Summary}\n");
        foreach (DocumentChange document in report.Documents)
        {
            text.Append($"\ndocuments/{document.Slug}/ “{document.Title}”: {WordOf(document.Kind)}{(document.Detail.Length > 0 ? $", {document.Detail}" : "")}\n");
            document.Statements.ToList().ForEach(statement => Write(text, statement));
            foreach (ParagraphChange paragraph in document.Paragraphs)
            {
                Write(text, paragraph);
            }
        }

        report.LostAddresses.ToList().ForEach(entry => text.Append($"\n/{entry.Path}: lost, the ledger of addresses no longer has it\n"));
        text.Append(report.NewAddresses.IsEmpty ? "" : "\nNew addresses:\n");
        report.NewAddresses.ToList().ForEach(entry => text.Append($"  /{entry.Path} {entry.Title}\n"));
        return text.ToString();
    }

    /// <summary>A kind of change of a document, in words.</summary>
    internal static string WordOf(DocumentChangeKind kind) => kind switch
    {
        DocumentChangeKind.New => "new",
        DocumentChangeKind.Moved => "at another address",
        DocumentChangeKind.Gone => "no longer published",
        DocumentChangeKind.Lost => "lost",
        _ => "changed",
    };

    /// <summary>What became of a paragraph, in words.</summary>
    internal static string WordOf(ParagraphChange paragraph) => paragraph.Kind switch
    {
        ParagraphChangeKind.Reworded => "reads otherwise",
        ParagraphChangeKind.Added => "new",
        ParagraphChangeKind.Merged => $"leads to {paragraph.Target}",
        ParagraphChangeKind.Withdrawn => "withdrawn",
        ParagraphChangeKind.Restored => "back",
        ParagraphChangeKind.Moved => "at another place",
        _ => "lost",
    };

    /// <summary>What became of a statement, in words.</summary>
    internal static string WordOf(StatementChange statement) =>
        statement.Before.Length == 0 ? "stated" : statement.Now.Length == 0 ? "no longer stated" : "stated otherwise";

    private static void Write(StringBuilder text, StatementChange statement)
    {
        text.Append($"  {statement.Field}: {WordOf(statement)}\n");
        text.Append(statement.Before.Length == 0 ? "" : $"           before: {ChangedWords.Opening(statement.Before, words => words)}\n");
        text.Append(statement.Now.Length == 0 ? "" : $"           now:    {ChangedWords.Opening(statement.Now, words => words)}\n");
    }

    private static void Write(StringBuilder text, ParagraphChange paragraph)
    {
        text.Append($"  {paragraph.Id,-8} {WordOf(paragraph)}");
        if (paragraph.Kind == ParagraphChangeKind.Reworded)
        {
            (string before, string now) = ChangedWords.Between(paragraph.Before, paragraph.Now, words => words, ("[", "]"), ("[", "]"));
            text.Append($"\n           before: {before}\n           now:    {now}\n");
        }
        else
        {
            text.Append($": {ChangedWords.Opening(paragraph.Now.Length > 0 ? paragraph.Now : paragraph.Before, words => words)}\n");
        }
    }
}
