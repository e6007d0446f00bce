using System.Globalization;
using ScoArchive.Core.Conversion.Composition;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;
using Xunit.Abstractions;

namespace ScoArchive.Tests.Conversion.Composition;

public sealed class HyphenJudgeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("the exchange of infor", "mation between", nameof(HyphenVerdict.Closed))]
    [InlineData("close co", "operation of", nameof(HyphenVerdict.Closed))]
    [InlineData("UN Security Council Counter", "Terrorism Committee", nameof(HyphenVerdict.Kept))]
    [InlineData("the principle of non", "interference in", nameof(HyphenVerdict.Kept))]
    [InlineData("the adoption of agreed", "upon decisions", nameof(HyphenVerdict.Kept))]
    [InlineData("innovation and energy", "saving technologies", nameof(HyphenVerdict.Kept))]
    [InlineData("in 2019", "2020 and", nameof(HyphenVerdict.Kept))]
    [InlineData("the republic of Uzbek", "istan and", nameof(HyphenVerdict.Closed))]
    [InlineData("both short", "and long-term", nameof(HyphenVerdict.Parted))]
    [InlineData("STRENGTHENING COOP", "ERATION IN", nameof(HyphenVerdict.Closed))]
    public void English_hyphens_are_told_apart(string upper, string lower, string verdict) =>
        Assert.Equal(verdict, Judge("en", "").Judge(upper, lower).Verdict.ToString());

    [Theory]
    [InlineData("развитие сотрудни", "чества государств", nameof(HyphenVerdict.Closed))]
    [InlineData("вопросы торгово", "экономического партнёрства", nameof(HyphenVerdict.Kept))]
    [InlineData("в области метеоро", "логии", nameof(HyphenVerdict.Closed))]
    public void Russian_hyphens_are_told_apart(string upper, string lower, string verdict) =>
        Assert.Equal(verdict, Judge("ru", "").Judge(upper, lower).Verdict.ToString());

    [Fact]
    public void Text_itself_is_the_best_witness()
    {
        Assert.Equal(HyphenVerdict.Kept, Judge("en", "the work of co-operation goes on").Judge("close co", "operation").Verdict);
        Assert.Equal(HyphenVerdict.Closed, Judge("en", "the rules of nonproliferation hold").Judge("on non", "proliferation").Verdict);
    }

    [Theory]
    [InlineData(true, 5, 5)]
    [InlineData(false, 10, 150)]
    public void Few_hyphens_are_misjudged(bool withText, int keptPerThousand, int closedPerThousand)
    {
        string[] lines = [.. Samples.AllPaths.SelectMany(File.ReadAllLines)];
        HyphenJudge judge = Judge("en", withText ? string.Join('\n', lines) : "");
        string[] words = [.. lines.SelectMany(line => line.Split(' ')).Select(word => word.Trim('.', ',', ';', ':', '"', '“', '”', '(', ')')).Distinct(StringComparer.Ordinal)];
        (int cuts, int wronglyKept) = CountCuts(judge, [.. words.Where(word => word.Length >= 7 && word.All(char.IsAsciiLetterLower))]);
        (int hyphens, int wronglyClosed) = CountHyphens(judge, [.. words.Where(word => word.Contains('-', StringComparison.Ordinal) && word.All(c => char.IsAsciiLetter(c) || c == '-') && char.IsLower(word[^1]))]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"text evidence {withText}: {wronglyKept} of {cuts} cut words kept apart, {wronglyClosed} of {hyphens} true hyphens closed"));
        Assert.True(wronglyKept * 1000 <= cuts * keptPerThousand, $"{wronglyKept} of {cuts} cut words were kept apart");
        Assert.True(wronglyClosed * 1000 <= hyphens * closedPerThousand, $"{wronglyClosed} of {hyphens} true hyphens were closed");
    }

    /// <summary>Cuts every word between a vowel and a consonant, as typesetters do.</summary>
    private static (int Cuts, int Wrong) CountCuts(HyphenJudge judge, string[] words)
    {
        int cuts = 0;
        int wrong = 0;
        foreach (string word in words)
        {
            for (int i = 3; i <= word.Length - 3; i++)
            {
                if ("aeiouy".Contains(word[i - 1], StringComparison.Ordinal) && !"aeiouy".Contains(word[i], StringComparison.Ordinal))
                {
                    cuts++;
                    wrong += judge.Judge(word.AsSpan(0, i), word.AsSpan(i)).Verdict == HyphenVerdict.Closed ? 0 : 1;
                }
            }
        }

        return (cuts, wrong);
    }

    private static (int Hyphens, int Wrong) CountHyphens(HyphenJudge judge, string[] words)
    {
        int hyphens = 0;
        int wrong = 0;
        foreach (string word in words)
        {
            int hyphen = word.LastIndexOf('-');
            if (hyphen > 0 && hyphen < word.Length - 1)
            {
                hyphens++;
                wrong += judge.Judge(word.AsSpan(0, hyphen), word.AsSpan(hyphen + 1)).Verdict == HyphenVerdict.Closed ? 1 : 0;
            }
        }

        return (hyphens, wrong);
    }

    private static HyphenJudge Judge(string language, string text) =>
        new([.. text.Split('\n').Select((line, i) => new TextLine(i + 1, "x " + line, 0, line.Length + 2, false))], WordList.For(language));
}
