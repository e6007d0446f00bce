using System.Collections.Immutable;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

/// <summary>Makes small archives and questions about them from a number, the same each time.</summary>
public sealed class SmallArchives(int seed)
{
    private static readonly string[] Vocabulary =
    [
        "digital", "Digitally", "digitalization", "state", "States", "state’s", "counter-terrorism", "counterterrorism", "counter", "terrorism",
        "COVID-19", "2019-2021", "2019", "数字经济", "经济", "字", "сотрудничество", "сотрудничества", "Café", "cafe", "the", "of", "die", "dying",
        "co-operate", "cooperation", "non-interference", "SCO", "ёлка", "елки", "win‑win",
        "organisation", "Organizations", "organ", "programme", "programs", "centre’s", "center",
    ];

    private static readonly string[] AskedOnly = ["digitalized", "cooperating", "counter-terrorist", "zzz", "economy", "stating", "organising", "organized", "centers", "organs"];
    private static readonly string[] Separators = [" ", " ", " ", " ", ", ", ". ", " – ", "\u00a0", "/", " “"];
    private readonly Random _random = new(seed);

    public ImmutableArray<SearchableDocument> Documents() =>
        [.. Enumerable.Range(0, _random.Next(1, 6)).Select(Document)];

    public Question Question()
    {
        QuestionClause[] clauses = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => Clause())];
        QuestionFilter[] filters = [.. Enumerable.Range(0, _random.Next(0, 5) == 0 ? 2 : 0).Select(_ => Filter())];
        return new Question(clauses, [.. filters.DistinctBy(filter => (filter.Field, filter.Excluded))], _random.Next(4) == 0);
    }

    private SearchableDocument Document(int number)
    {
        int year = _random.Next(3) == 0 ? 0 : _random.Next(2018, 2024);
        return new SearchableDocument(
            $"d{number}", Text(4), $"documents/d{number}/", year == 0 ? "" : $"{year}", "", year, year == 0 ? 0 : year + _random.Next(2),
            "en", [new FacetValue("kind", Pick("statement", "report")), new FacetValue("lang", "en"), new FacetValue("issuer", "SCO")],
            [.. Enumerable.Range(1, _random.Next(0, 8)).Select(at => new SearchablePassage(
                $"p{at}", $"{at}", "", Text(14), [.. SmallFacets.Values("state", Values("cn", "uz", "kz")), .. SmallFacets.Values("topic", Values("trade", "data"))]))]);
    }

    private string Text(int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(0, most)).Select(_ => Pick(Vocabulary) + Pick(Separators)));

    private QuestionClause Clause()
    {
        bool excluded = _random.Next(5) == 0;
        return new QuestionClause([.. Enumerable.Range(0, excluded ? 1 : _random.Next(1, 3)).Select(_ => Term())], excluded);
    }

    private QuestionTerm Term() => _random.Next(8) switch
    {
        0 => new QuestionTerm("prefix", Pick("dig", "co", "st", "counter", "数字", "сот", "20"), 0),
        1 or 2 => new QuestionTerm("phrase", Phrase(_random.Next(1, 4)), 0),
        3 => new QuestionTerm("near", Words(_random.Next(2, 4)), _random.Next(0, 6)),
        _ => new QuestionTerm("word", Word(), 0),
    };

    private string Phrase(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _random.Next(6) == 0 ? Pick("dig*", "stat*", "co*", "th*", "center*") : Word()));

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word() => _random.Next(8) == 0 ? Pick(AskedOnly) : Pick(Vocabulary);

    private QuestionFilter Filter() => _random.Next(4) switch
    {
        0 => new QuestionFilter("topic", Pick("trade", "data"), 0, 0, _random.Next(3) == 0),
        1 => new QuestionFilter("state", Pick("cn", "uz", "kz"), 0, 0, _random.Next(3) == 0),
        2 => new QuestionFilter("kind", Pick("statement", "report"), 0, 0, _random.Next(3) == 0),
        _ => new QuestionFilter("year", "", _random.Next(2018, 2021), _random.Next(2021, 2024), _random.Next(3) == 0),
    };

    private ImmutableArray<string> Values(params string[] all) => [.. all.Where(_ => _random.Next(2) == 0)];

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
