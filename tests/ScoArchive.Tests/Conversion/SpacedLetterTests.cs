using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Words that are printed with their letters apart, as heads of Russian acts are, are read without the blanks inside them.</summary>
public sealed class SpacedLetterTests
{
    private const string Convention = """
                         К О Н В Е Н Ц И Я
               о совместном использовании горных пастбищ

               г. Каменка                    4 марта 1998 года

            Государства, подписавшие настоящую Конвенцию, согласились о нижеследующем:

            1. Пастбища выше границы леса открыты для стад каждой из сторон.

            2. Перегон стад начинается не раньше первого дня июня.
        """;

    [Fact]
    public void Title_whose_kind_is_spaced_is_read_as_words()
    {
        SeedText seed = Samples.ReadText(Convention);
        ConvertedText converted = Samples.Convert(seed);
        Assert.Equal(("КОНВЕНЦИЯ о совместном использовании горных пастбищ", "1998-03-04", "convention"), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Kind?.Value));
        Assert.Contains(converted.Interventions, change => change.Kind == InterventionKind.Spacing);
        Assert.Empty(WordProof.Check("convention", seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Theory]
    [InlineData("П О С Т А Н О В Л Е Н И Е", "ПОСТАНОВЛЕНИЕ")]
    [InlineData("        R E S O L U T I O N", "        RESOLUTION")]
    [InlineData("У К А З Президента", "УКАЗ Президента")]
    [InlineData("А К Т", "АКТ")]
    [InlineData("Совет глав правительств п о с т а н о в л я е т :", "Совет глав правительств постановляет:")]
    [InlineData("Д О Г О В О Р   О   Д Р У Ж Б Е", "ДОГОВОР О ДРУЖБЕ")]
    [InlineData("П  Р  О  Т  О  К  О  Л", "ПРОТОКОЛ")]
    [InlineData("С О Г Л А Ш Е Н И Е О С О Т Р У Д Н И Ч Е С Т В Е", "СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ")]
    [InlineData("Р Е Ш Е Н И Е          П Р О Т О К О Л", "РЕШЕНИЕ          ПРОТОКОЛ")]
    [InlineData("P r o t o c o l", "Protocol")]
    public void Blanks_inside_a_word_are_passed_over(string line, string read) =>
        Assert.Equal(read, ReadingOrder.Of(Samples.ReadText(line + "\n")).Text.Lines[0]);

    [Theory]
    [InlineData("A B C D E F")]
    [InlineData("Д Д М М Г Г Г Г")]
    [InlineData("Plan A or B")]
    [InlineData("он и я и ты")]
    [InlineData("X Y Z")]
    [InlineData("О и В")]
    [InlineData("а б в г д е")]
    [InlineData("Y N A Y")]
    [InlineData("J. R. M. Ives")]
    [InlineData("a e i o u")]
    public void Single_letters_that_make_no_word_keep_their_blanks(string line) =>
        Assert.False(ReadingOrder.Of(Samples.ReadText(line + "\n")).IsChanged);

    [Fact]
    public void Every_letter_keeps_its_place()
    {
        SeedText seed = Samples.ReadText(Convention + "\nД О Г О В О Р   О   Д Р У Ж Б Е\n");
        ReadingOrder order = ReadingOrder.Of(seed);
        for (int line = 1; line <= seed.Lines.Length; line++)
        {
            for (int at = 0; at < seed.Lines[line - 1].Length; at++)
            {
                SeedPosition read = order.FromSeed(new SeedPosition(line, at + 1));
                if (!char.IsWhiteSpace(seed.Lines[line - 1][at]))
                {
                    Assert.Equal(new SeedPosition(line, at + 1), order.ToSeed(read));
                    Assert.Equal(seed.Lines[line - 1][at], order.Text.Lines[read.Line - 1][read.Column - 1]);
                }
            }
        }
    }
}
