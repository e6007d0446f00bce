using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Echoes;

/// <summary>A search that starts from what an earlier one left finds what one without finds, whatever was changed in between.</summary>
public sealed class EchoMemoryTests
{
    private static readonly string[] Clauses =
    [
        "The Parties will exchange flood forecasts every spring", "a joint register of cross-border rivers is kept by the hydrological services", "glaciers of the Pamir feed canals that irrigate cotton",
        "member states support the work of the regional centre", "experts meet once a year in the capital of the presiding state", "the secretariat prepares the agenda and the list of speakers",
        "orchards along the lower valley depend on snow that melts late", "customs offices open a green corridor for perishable goods", "railway gauges are changed at two stations near the border",
        "students of medicine spend a year at a partner university", "the fund lends to small workshops that repair machines", "museums lend carpets and manuscripts for a travelling exhibition",
    ];

    private readonly Random _random = new(PropertyRun.Seed);
    private readonly List<(string Name, List<EchoPassage> Passages)> _documents = [];
    private int _named;

    [Fact]
    public void After_any_edits_the_same_is_found()
    {
        for (int i = 0; i < 40; i++)
        {
            Add();
        }

        FormulaList formulas = ListOf("regional centre");
        EchoMemory memory = EchoSearch.Run(All(), formulas, null).Memory;
        int few = 0;
        int edits = PropertyRun.CountOr(60);
        for (int i = 0; i < edits; i++)
        {
            string edit = Edit(ref formulas);
            ImmutableArray<EchoPassage> passages = All();
            few += Looks(passages, formulas, memory) < passages.Length / 2 ? 1 : 0;
            (ImmutableArray<FoundEcho> echoes, ImmutableArray<Formula> found, EchoMemory next) = EchoSearch.Run(passages, formulas, memory);
            (ImmutableArray<FoundEcho> clean, ImmutableArray<Formula> all, _) = EchoSearch.Run(passages, formulas, null);
            Assert.True(Described(clean).SequenceEqual(Described(echoes)), $"Other echoes after edit {i}: {edit}");
            Assert.True(Described(all).SequenceEqual(Described(found)), $"Other phrases after edit {i}: {edit}");
            Assert.NotEmpty(clean);
            Assert.NotEmpty(all);
            memory = next;
        }

        Assert.True(few > edits / 2, $"After {few} of {edits} edits only few passages had to be looked at again.");
    }

    [Fact]
    public void Words_that_are_gone_are_forgotten()
    {
        EchoMemory memory = EchoSearch.Run(All(), ListOf(), null).Memory;
        for (int i = 0; i < 200; i++)
        {
            _documents.Clear();
            _documents.Add(("d", [Make("d") with { Text = $"word{i}a word{i}b word{i}c" }, Make("d") with { Text = Clauses[0] }]));
            memory = EchoSearch.Run(All(), ListOf(), memory).Memory;
        }

        Assert.InRange(memory.Stems.Length, 1, 2 * Clauses[0].Split(' ').Length + 3);
        Assert.All(memory.Passages.SelectMany(passage => passage.Words), word => Assert.InRange(word.Stem, 0, memory.Stems.Length - 1));
    }

    // How many passages are looked at again.
    private static int Looks(ImmutableArray<EchoPassage> passages, FormulaList formulas, EchoMemory memory)
    {
        var places = new RememberedPlaces(passages, [.. passages.Select(passage => TextChecksum.Of(passage.Text))], memory);
        NumberedPassages numbered = NumberedPassages.Of(passages, places, formulas.CommonWords);
        return places.AreMost ? new ChangedPassages(numbered, TellingPairs.OfAll(numbered.Words, numbered.Weights)).Passages.Count(isChanged => isChanged) : passages.Length;
    }

    private static IEnumerable<string> Described(IEnumerable<FoundEcho> echoes) =>
        echoes.Select(echo => $"{echo.Left} {echo.Right} {echo.Score} {string.Join(',', echo.LeftShared)} {string.Join(',', echo.RightShared)}");

    private static IEnumerable<string> Described(IEnumerable<Formula> formulas) =>
        formulas.Select(formula => $"{formula.Slug} {formula.Label} {formula.IsCurated} {string.Join(';', formula.Uses)}");

    private static FormulaList ListOf(params string[] phrases) => new([.. phrases.Select(phrase => new ListedFormula(phrase.Replace(' ', '-'), phrase, []))]);

    private ImmutableArray<EchoPassage> All() => [.. _documents.SelectMany(document => document.Passages)];

    private string Edit(ref FormulaList formulas)
    {
        (string name, List<EchoPassage> passages) = _documents[_random.Next(_documents.Count)];
        int place = _random.Next(passages.Count);
        switch (_random.Next(9))
        {
            case 0:
                Add();
                return "a document more";
            case 1 when _documents.Count > 20:
                _documents.RemoveAll(document => document.Name == name);
                return $"without {name}";
            case 2:
                _documents.Reverse(_random.Next(_documents.Count - 3), 3);
                return "three documents in another order";
            case 3:
                passages.Insert(place, Make(name));
                return $"a passage more in {name}";
            case 4 when passages.Count > 2:
                passages.RemoveAt(place);
                return $"a passage less in {name}";
            case 5:
                passages.Reverse();
                return $"{name} backwards";
            case 6:
                passages[place] = passages[place] with { Topics = ["water"] };
                return $"another topic in {name}";
            case 7:
                formulas = ListOf("regional centre", Clauses[_random.Next(Clauses.Length)][..20].TrimEnd());
                return "another phrase listed";
            default:
                passages[place] = passages[place] with { Text = passages[place].Text + " " + Clauses[_random.Next(Clauses.Length)] + $" in {_random.Next(9)} steps." };
                return $"a clause more in {name}";
        }
    }

    private void Add()
    {
        string name = $"d{_named++}";
        _documents.Insert(_random.Next(_documents.Count + 1), (name, [.. Enumerable.Range(0, _random.Next(3, 9)).Select(_ => Make(name))]));
    }

    // Some are long enough to have more pairs of words than a passage is filed under.
    private EchoPassage Make(string document)
    {
        int count = _random.Next(8) == 0 ? 9 : _random.Next(1, 3);
        string own = $"under heading {_random.Next(400)} of plan {_random.Next(400)}";
        string text = string.Join(", ", Enumerable.Range(0, count).Select(_ => Clauses[_random.Next(Clauses.Length)])) + $" {own}.";
        return new EchoPassage(document, new BlockId($"p{_named}-{_random.Next()}"), text, _random.Next(2) == 0 ? ["rivers"] : []);
    }
}
