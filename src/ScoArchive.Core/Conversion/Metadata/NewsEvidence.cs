using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells reports about documents from the documents themselves.</summary>
internal static class NewsEvidence
{
    /// <summary>Whether the text was written by a newsroom: agency, credits, furniture, reported speech; not a text that declares.</summary>
    public static bool IsNews(ImmutableArray<Draft> drafts)
    {
        int points = drafts.Any(d => d.Role == DraftRole.Aside && d.Kind == InterventionKind.Credit) ? 2 : 0;
        points += drafts.Any(d => d.Role == DraftRole.Aside && d.Kind == InterventionKind.Dateline && (Agency(d.Text) || DatelineText.Read(d.Text) is null)) ? 3 : 0;
        points += drafts.Any(d => d.Role == DraftRole.Aside && d.Kind == InterventionKind.Source) ? 1 : 0;
        points += drafts.Count(d => d.Role == DraftRole.Aside && d.Kind == InterventionKind.Boilerplate) switch { 0 => 0, < 3 => 1, _ => 2 };
        Draft[] body = [.. drafts.Where(d => d.Role == DraftRole.Paragraph).Take(12)];
        points += body.Count(d => Phrases.Default.Find("news-words", d.Text).Length > 0) * 2 >= body.Length && body.Length > 0 ? 2 : 0;
        bool declares = body.Take(3).Any(d => Phrases.Default.Find("declares", d.Text).Length > 0);
        return points >= 3 && !declares;
    }

    /// <summary>The kind of a text that names none in its title.</summary>
    public static Detection? KindOf(ImmutableArray<Draft> drafts, bool isNews)
    {
        Draft? shown = drafts.FirstOrDefault(d => d.Role == DraftRole.Aside && d.Kind is InterventionKind.Dateline or InterventionKind.Credit or InterventionKind.Source)
            ?? drafts.FirstOrDefault(d => d.Role == DraftRole.Paragraph && Phrases.Default.Find("news-words", d.Text).Length > 0);
        return isNews && shown is not null ? new Detection("news-report", shown.First.Number, shown.Text.Length > 160 ? shown.Text[..160] : shown.Text) : null;
    }

    private static bool Agency(string text) => Phrases.Default.Find("news-agencies", text).Length > 0;
}
