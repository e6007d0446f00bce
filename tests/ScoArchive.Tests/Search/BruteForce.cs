using ScoArchive.Search;
using ScoArchive.Search.Stemming;
using ScoArchive.Search.Words;

namespace ScoArchive.Tests.Search;

/// <summary>Says by reading every passage whether it answers a question; knows nothing of the index.</summary>
public static class BruteForce
{
    /// <summary>Numbers of the passages that answer, titles counted first in each document.</summary>
    public static int[] Matches(IReadOnlyList<SearchableDocument> documents, Question question)
    {
        List<int> found = [];
        int number = 0;
        foreach (SearchableDocument document in documents)
        {
            foreach (SearchablePassage passage in document.Passages.Insert(0, new("", "", "", document.Title, [])))
            {
                if (question.Clauses.Count + question.Filters.Count > 0 && Answers(document, passage, question))
                {
                    found.Add(number);
                }

                number++;
            }
        }

        return [.. found];
    }

    private static bool Answers(SearchableDocument document, SearchablePassage passage, Question question)
    {
        IReadOnlyList<Word> words = WordSplitter.Split(passage.Text);
        return question.Filters.All(filter => Passes(document, passage, filter) != filter.Excluded)
            && question.Clauses.All(clause => clause.Alternatives.Any(term => Has(words, term, question.Exact)) != clause.Excluded);
    }

    private static bool Passes(SearchableDocument document, SearchablePassage passage, QuestionFilter filter) => filter.Field switch
    {
        "topic" or "state" => passage.Tags.Contains(new FacetValue(filter.Field, filter.Value)),
        "kind" => document.Facts.Contains(new FacetValue(filter.Field, filter.Value)),
        _ => document.FirstYear > 0 && document.FirstYear <= filter.To && document.LastYear >= filter.From,
    };

    private static bool Has(IReadOnlyList<Word> words, QuestionTerm term, bool exact) => term.Type switch
    {
        "prefix" => HasOpening(words, Parts(term.Text)[0].Form),
        "word" or "phrase" when IsOneCharacter(term.Text) => HasOpening(words, term.Text),
        "phrase" => Stands(words, PhraseParts(term.Text), (one, other) => other.EndsWith('*') ? one.StartsWith(other[..^1], StringComparison.Ordinal) : IsInPhrase(one, other, exact)),
        "near" => StandsNear(words, Parts(term.Text), term.Distance, exact),
        _ => Stands(words, Parts(term.Text), (one, other) => IsSame(one, other, exact)) || HasCompound(words, term.Text, exact),
    };

    // A phrase finds other spellings of its words, and their possessives.
    private static bool IsInPhrase(string written, string asked, bool exact) => exact
        ? written == asked
        : WordFamily.American(written) == WordFamily.American(asked)
            || (written.EndsWith("'s", StringComparison.Ordinal) && WordFamily.American(written[..^2]) == WordFamily.American(asked));

    // Openings keep their asterisk.
    private static List<Word> PhraseParts(string text)
    {
        List<Word> parts = Parts(text);
        int at = 0;
        foreach (string token in text.Split(' '))
        {
            at += Parts(token).Count;
            if (token.EndsWith('*'))
            {
                parts[at - 1] = parts[at - 1] with { Form = parts[at - 1].Form + "*" };
            }
        }

        return parts;
    }

    private static bool HasOpening(IReadOnlyList<Word> words, string opening) =>
        words.Any(word => word.Form.StartsWith(opening, StringComparison.Ordinal));

    private static bool IsOneCharacter(string text) => text.Length == 1 && text[0] > 0x3400;

    // The last character of a Chinese run of several is already in the pair before it.
    private static List<Word> Parts(string text)
    {
        List<Word> parts = [.. WordSplitter.Split(text).Where(word => word.Width == 1)];
        return [.. parts.Where((word, at) => !(at > 0 && IsPair(parts[at - 1]) && word.Form.Length == 1 && word.Form[0] > 0x3400))];
    }

    private static bool IsPair(Word word) => word.Form.Length == 2 && word.Form[0] > 0x3400;

    private static bool HasCompound(IReadOnlyList<Word> words, string text, bool exact)
    {
        IReadOnlyList<Word> parts = WordSplitter.Split(text);
        return parts.Count > 0
            && (parts[0].Width > 1 || parts.Count == 1)
            && words.Any(word => IsSame(word.Form, parts[0].Form, exact));
    }

    private static bool Stands(IReadOnlyList<Word> words, List<Word> parts, Func<string, string, bool> isSame) =>
        words.Any(start => start.Width == 1 && parts.All(part => words.Any(word =>
            word.Width == 1
            && word.Position == start.Position + part.Position - parts[0].Position
            && isSame(word.Form, part.Form))));

    private static bool StandsNear(IReadOnlyList<Word> words, List<Word> parts, int distance, bool exact) =>
        words.Any(start => CanPlace([.. words.Where(word =>
            word.Width == 1 && word.Position >= start.Position && word.Position < start.Position + parts.Count + distance)], parts, 0, exact));

    private static bool CanPlace(List<Word> window, List<Word> parts, int at, bool exact) =>
        at == parts.Count || window.Any(word =>
            IsSame(word.Form, parts[at].Form, exact) && CanPlace([.. window.Where(other => other.Position != word.Position)], parts, at + 1, exact));

    private static bool IsSame(string one, string other, bool exact) =>
        exact ? one == other : WordFamily.Of(one) == WordFamily.Of(other);
}
