using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Pages of two columns are read one column after the other, and what only looks like them is not.</summary>
public sealed class ColumnTests
{
    private static readonly string[] Sentences =
    [
        "The keepers of the northern light met in spring and spoke about the oil that grows dearer with every winter.",
        "They agreed to share one boat between three islands and to keep it under a roof when the sea is high.",
        "A keeper who falls ill is to be replaced within two days by the nearest neighbour who can be spared.",
        "The price of lamp glass was discussed at length, and nobody could say who had raised it or why.",
        "It was further decided that the bell on the long pier shall be rung in fog twice in every minute.",
        "The next meeting will be held on the middle island as soon as the ice between the islands has gone.",
        "Until then each of them will write down the ships that pass and the hour at which they were seen.",
    ];

    private static readonly string[] Russian =
    [
        "Смотрители северных маяков собрались весной и говорили о масле, которое дорожает с каждой зимой всё сильнее.",
        "Они решили держать одну лодку на три острова и ставить её под крышу, когда море неспокойно и ветер силён.",
        "Заболевшего смотрителя в течение двух дней заменяет ближайший сосед, которого можно отпустить без ущерба для дела.",
        "Следующая встреча пройдёт на среднем острове, как только между островами сойдёт лёд и лодки выйдут в море.",
    ];

    private static readonly string[] Chinese =
    [
        "北方灯塔的看守人在春天会面，讨论了每年冬天都在上涨的灯油价格，并同意由三个岛屿共用一条小船。",
        "海浪大的时候，小船应当停放在有屋顶的地方，生病的看守人应当在两天之内由最近的邻居代替。",
        "下一次会议将在岛屿之间的冰融化以后在中间的岛上举行，届时各方将报告看到的船只和时间。",
        "长堤上的钟在雾天应当每分钟敲响两次，看守人应当记录经过的船只以及看到它们的钟点和方向。",
    ];

    public static TheoryData<string[], int, int> Layouts => new()
    {
        { Sentences, 34, 6 }, { Sentences, 44, 3 }, { Sentences, 28, 4 }, { Russian, 38, 5 }, { Chinese, 36, 4 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Columns_are_read_one_after_the_other_on_each_page(string[] paragraphs, int width, int gutter)
    {
        string between = paragraphs[0][0] >= '\u2E80' ? "" : " ";
        string[] longer = [.. paragraphs.Zip(paragraphs.Skip(1), (first, second) => first + between + second)];
        SeedText seed = Samples.ReadText(LayOut(longer, width, gutter, linesOfPage: 14));
        ConvertedText converted = Samples.Convert(seed);
        Assert.Equal(longer, converted.Blocks.Select(block => block.Text));
        Assert.Contains(converted.Interventions, change => change.Kind == InterventionKind.Columns);
        Assert.Empty(WordProof.Check("columns", seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
        Assert.Empty(ColumnedText.Report("a.txt", ReadingOrder.Of(seed)));
    }

    [Fact]
    public void Paragraph_of_a_column_names_its_own_lines()
    {
        SeedText seed = Samples.ReadText("Record of the keepers\n\n" + LayOut(Sentences, 34, 6, linesOfPage: 14));
        ConvertedText converted = Samples.Convert(seed);
        foreach (Block block in converted.Blocks)
        {
            Assert.Contains(block.Text.Split(' ')[0], seed.Lines[block.Range.First.Line - 1][(block.Range.First.Column - 1)..], StringComparison.Ordinal);
            Assert.EndsWith(block.Text.Split(' ')[^1], seed.Lines[block.Range.Last.Line - 1][..block.Range.Last.Column], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Record_corrects_words_of_either_column()
    {
        SeedText seed = Samples.ReadText(LayOut(Sentences, 34, 6, linesOfPage: 14));
        int left = 1 + Enumerable.Range(0, seed.Lines.Length).First(i => seed.Lines[i].Contains("spring", StringComparison.Ordinal));
        int right = 1 + Enumerable.Range(0, seed.Lines.Length).First(i => seed.Lines[i].Contains("middle", StringComparison.Ordinal));
        EditorialGuidance guidance = new("a.yml", "", [new(left, "spring", "autumn", "so", 1), new(right, "middle", "outer", "so", 2)], [], []);
        ConvertedText converted = Converter.Convert(seed, guidance).Value!;
        Assert.Equal(2, converted.Blocks.Sum(block => block.Corrections.Length));
        Assert.Empty(WordProof.Check("columns", seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Theory]
    [InlineData("""
        Measure                       Body that carries it out

        Exchange of ice charts        the harbour offices of the
        between all ports             northern and southern shore

        Training of young pilots      the school of pilots in the
        in winter conditions          capital of the host

        Repair of the old lamps       the keepers themselves, with
        on the long pier              help of the nearest port

        Yearly count of boats         the statistical office of the
        and of their masters          parties to this plan
        """)]
    [InlineData("""
        For the northern ports                 For the southern ports
        Anna Example                           Boris Example
        Minister of Ports of the north         Minister of Ports of the south
        Clara Example                          Dora Example
        Minister of Lamps of the north         Minister of Lamps of the south
        Emil Example                           Fedor Example
        Minister of Boats of the north         Minister of Boats of the south
        """)]
    [InlineData("""
        1     The keepers of the light met in spring and spoke about the oil
        2     that grows dearer with every winter. They agreed to share one
        3     boat between three islands and to keep it under a roof when the
        4     sea is high. A keeper who falls ill is to be replaced within two
        5     days by the nearest neighbour who can be spared. The price of
        6     lamp glass was discussed at length, and nobody could say who had
        7     raised it or why.
        """)]
    public void Tables_signatures_and_numbered_lines_are_no_columns(string text) =>
        Assert.False(ReadingOrder.Of(Samples.ReadText(text.Replace("\r", "", StringComparison.Ordinal))).IsChanged);

    [Fact]
    public void Two_languages_in_the_same_letters_are_columns_though_their_paragraphs_start_side_by_side()
    {
        string[] english =
        [
            "The keepers of the light met in spring and spoke of the oil for the lamps.",
            "They share one boat between the three islands and keep it under a roof.",
            "The bell on the pier is rung in fog, twice in the minute and by each of them.",
            "A keeper who is ill is replaced by the nearest of the others for two days.",
            "They write down the ships that pass and the hour of each of them in a book.",
        ];
        string[] french =
        [
            "Les gardiens de la lumière se sont réunis et ont parlé de l'huile des lampes.",
            "Ils partagent un bateau entre les trois îles et le mettent sous un toit.",
            "La cloche de la jetée sonne dans le brouillard, deux fois par minute et par jour.",
            "Un gardien malade est remplacé par le plus proche des autres pour deux jours.",
            "Ils écrivent dans un livre les navires qui passent et les heures de chacun.",
        ];
        Assert.Equal([.. english, .. french], Samples.Convert(Samples.ReadText(SideBySide(english, french))).Blocks.Select(block => block.Text));
        Assert.False(ReadingOrder.Of(Samples.ReadText(SideBySide(english, [.. english.Reverse()]))).IsChanged);
    }

    [Fact]
    public void Every_sign_has_one_place_in_both_orders() =>
        Prop.ForAll((from width in Gen.Choose(24, 50) from gutter in Gen.Choose(2, 8) from lines in Gen.Choose(8, 30) from count in Gen.Choose(3, 20) select (width, gutter, lines, count)).ToArbitrary(), layout =>
        {
            SeedText seed = Samples.ReadText(LayOut([.. Enumerable.Range(0, layout.count).Select(i => Sentences[i * 3 % Sentences.Length])], layout.width, layout.gutter, layout.lines));
            ReadingOrder order = ReadingOrder.Of(seed);
            IEnumerable<SeedPosition> inked = Enumerable.Range(0, seed.Lines.Length).SelectMany(line => Enumerable.Range(0, seed.Lines[line].Length).Where(at => !char.IsWhiteSpace(seed.Lines[line][at])).Select(at => new SeedPosition(line + 1, at + 1)));
            bool kept = inked.All(place => order.ToSeed(order.FromSeed(place)) == place && order.Text.Lines[order.FromSeed(place).Line - 1][order.FromSeed(place).Column - 1] == seed.Lines[place.Line - 1][place.Column - 1]);
            return kept && WordProof.Check("any", seed, PublishedTextReader.Read(MinimalPage.Render(Samples.Convert(seed)))).IsEmpty;
        }).QuickCheckThrowOnFailure();

    /// <summary>Sets each paragraph beside that of the other list, with a blank line below the longer of the two.</summary>
    private static string SideBySide(string[] left, string[] right)
    {
        var text = new StringBuilder();
        foreach ((string one, string other) in left.Zip(right))
        {
            string[] lines = [.. Wrap(one, 44)], beside = [.. Wrap(other, 44)];
            for (int i = 0; i < Math.Max(lines.Length, beside.Length); i++)
            {
                text.Append((lines.ElementAtOrDefault(i) ?? "").PadRight(50)).Append(beside.ElementAtOrDefault(i)).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Sets paragraphs in two columns, page by page, with a form feed between pages.</summary>
    private static string LayOut(string[] paragraphs, int width, int gutter, int linesOfPage)
    {
        List<string> lines = [];
        foreach (string paragraph in paragraphs)
        {
            lines.AddRange(lines.Count > 0 ? [""] : []);
            lines.AddRange(Wrap(paragraph, width));
        }

        StringBuilder text = new();
        for (int first = 0; first < lines.Count; first += 2 * linesOfPage)
        {
            string[] page = [.. lines.Skip(first).Take(2 * linesOfPage)];
            int half = (page.Length + 1) / 2;
            text.Append(first > 0 ? "\f" : "");
            for (int i = 0; i < half; i++)
            {
                string right = half + i < page.Length ? page[half + i] : "";
                text.Append((page[i] + new string(' ', width + gutter - WidthOf(page[i])) + right).TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string[] words = text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ') : [.. text.Select(c => c.ToString())];
        string between = words.Length < text.Length && text.Contains(' ', StringComparison.Ordinal) ? " " : "";
        string line = "";
        foreach (string word in words)
        {
            if (line.Length > 0 && WidthOf(line + between + word) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length > 0 ? line + between + word : word;
            }
        }

        yield return line;
    }

    private static int WidthOf(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);
}
