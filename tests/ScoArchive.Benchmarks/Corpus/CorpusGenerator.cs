using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Search;

namespace ScoArchive.Benchmarks.Corpus;

/// <summary>
/// Makes archives of any size, the same each time: 40 paragraphs of about 70 words a document. Words are those of the seeds, as often
/// as they are there, and rarer invented names that grow with the archive, as names do.
/// </summary>
/// <param name="seedTexts">Texts of the genre whose words are used.</param>
public sealed class CorpusGenerator(IEnumerable<string> seedTexts)
{
    private const int ParagraphsPerDocument = 40;
    private const int WordsPerParagraph = 70;
    private const int InventedOneIn = 40;
    private const int PhraseLength = 4;

    private static readonly string[] Syllables = ["ka", "ri", "mo", "ten", "sha", "lu", "ber", "dzi", "no", "var", "esh", "gul", "pam", "ir", "zan", "oy"];
    private static readonly string[] States = ["cn", "ru", "kz", "kg", "tj", "uz", "in", "pk", "ir", "by"];
    private static readonly string[] Topics = ["digital-economy", "terrorism", "trade", "energy", "culture", "health", "transport", "water"];
    private static readonly string[] Kinds = ["statement", "declaration", "communique", "news-report"];

    private readonly string[] _source = [.. seedTexts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>What a search of the documents can be narrowed by; their values come with them.</summary>
    public static ImmutableArray<SearchFacet> Facets { get; } =
    [
        new PassageFacet("topic", "Topic", value => value, _ => []),
        new PassageFacet("state", "State", value => value, _ => []),
        new DocumentFacet("kind", "Kind", value => value, _ => ""),
        new DocumentFacet("issuer", "Issuing body", value => value, _ => ""),
    ];

    /// <summary>A document's values.</summary>
    public static ImmutableArray<FacetValue> FactsOf(string kind, string issuer) => [new("kind", kind), new("issuer", issuer)];

    /// <summary>A document's value in a facet.</summary>
    public static string FactOf(SearchableDocument document, string field) => document.Facts.First(fact => fact.Field == field).Value;

    /// <summary>The documents, made one at a time.</summary>
    public IEnumerable<SearchableDocument> Documents(int count) => Enumerable.Range(0, count).Select(Document);

    /// <summary>For every so many documents, words that only one of its paragraphs has together, and that paragraph.</summary>
    public IEnumerable<(string Query, string Path, string Text)> KnownItems(int count, int questions) =>
        Enumerable.Range(0, questions).Select(at =>
        {
            SearchableDocument document = Document((int)((long)at * count / questions));
            SearchablePassage passage = document.Passages[(at * 7) % ParagraphsPerDocument];
            string[] words = [.. passage.Text.Split(' ').Select(word => word.Trim('.', ',', '"', '(', ')', ';')).Where(word => word.Length > 5 && word.All(char.IsAsciiLetter)).Distinct()];
            return (string.Join(' ', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(4)), document.Path, passage.Text);
        });

    private SearchableDocument Document(int number)
    {
        Random random = new(number + 1);
        int year = 1996 + random.Next(30);
        string slug = string.Create(CultureInfo.InvariantCulture, $"document-{number}");
        return new SearchableDocument(
            slug, Text(random, 8), $"documents/{slug}/",
            string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):d2}-{random.Next(1, 28):d2}"),
            string.Create(CultureInfo.InvariantCulture, $"{year}"),
            year, year, "en", FactsOf(Kinds[random.Next(Kinds.Length)], "Council of Heads of State"),
            [.. Enumerable.Range(1, ParagraphsPerDocument).Select(at => Passage(random, at))]);
    }

    private SearchablePassage Passage(Random random, int number)
    {
        string at = number.ToString(CultureInfo.InvariantCulture);
        return new SearchablePassage($"p{at}", at, "", Text(random, WordsPerParagraph), [.. Some(random, States).Select(state => new FacetValue("state", state)), .. Some(random, Topics).Select(topic => new FacetValue("topic", topic))]);
    }

    // Runs of words as they stand in the seeds, so that phrases recur, with invented names among them.
    private string Text(Random random, int length)
    {
        List<string> words = [];
        while (words.Count < length)
        {
            int start = random.Next(_source.Length - PhraseLength);
            words.AddRange(_source.AsSpan(start, PhraseLength));
            if (random.Next(InventedOneIn / PhraseLength) == 0)
            {
                words.Add(Name(random));
            }
        }

        return string.Join(' ', words) + ".";
    }

    private static string Name(Random random)
    {
        string name = string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static ImmutableArray<string> Some(Random random, string[] all) =>
        random.Next(3) == 0 ? [all[random.Next(all.Length)]] : [];
}
