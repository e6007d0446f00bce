using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Finds the place of issue where no dateline states it.</summary>
internal static class PlaceFinder
{
    /// <summary><c>Done at Shanghai on …</c> near the end.</summary>
    public static Detection? FromSigning(ImmutableArray<Draft> drafts)
    {
        foreach (Draft draft in drafts.Reverse().Where(d => d is not AsideDraft).Take(8))
        {
            if (Phrases.Default.Starts("place-words", draft.Text) && Find(draft, draft.Text.Length) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary><c>The Moscow Declaration</c>.</summary>
    public static Detection? FromTitle(Draft title) => Find(title, 40);

    /// <summary>The first city that an official text's first paragraph names after <c>in</c>.</summary>
    public static Detection? FromOpening(ImmutableArray<Draft> drafts)
    {
        Draft? first = drafts.FirstOrDefault(d => d.IsOpen);
        bool met = first is not null && DateFinder.Find(first.Text.Length > 600 ? first.Text[..600] : first.Text).Any();
        return met ? Find(first!, 600) : null;
    }

    private static Detection? Find(Draft draft, int within)
    {
        string text = draft.Text[..Math.Min(within, draft.Text.Length)];
        string city = Earliest(WithoutNames(draft.Text, text.Length));
        int at = city.Length == 0 ? -1 : text.IndexOf(city, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : new Detection(text.Substring(at, city.Length), draft.First.Number, text.Length > 160 ? text[..160] : text);
    }

    /// <summary>The text's beginning with blanks in place of names that hold a city's but are not the city.</summary>
    private static string WithoutNames(string text, int within)
    {
        string rest = text.Length > within + 40 ? text[..(within + 40)] : text;
        foreach (string name in Phrases.Default.List("names-of-cities"))
        {
            rest = rest.Replace(name, new string(' ', name.Length), StringComparison.OrdinalIgnoreCase);
        }

        return rest[..within];
    }

    private static string Earliest(string text)
    {
        string best = "";
        int at = int.MaxValue;
        foreach (string city in Phrases.Default.List("cities"))
        {
            int found = text.IndexOf(city, StringComparison.OrdinalIgnoreCase);
            bool whole = found >= 0 && (Signs.IsWide(city[0]) || ((found == 0 || !char.IsLetter(text[found - 1])) && (found + city.Length == text.Length || !char.IsLetter(text[found + city.Length]))));
            (best, at) = whole && found < at ? (city, found) : (best, at);
        }

        return best;
    }
}
