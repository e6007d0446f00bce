using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Places of acts: cities with their countries, in closing formulas, in grammatical cases, in traditional signs.</summary>
public sealed class ActPlaceTests
{
    private const string Body = "The foresters of the valley agreed to count the wolves again in spring and to publish what they find.\n";

    [Theory]
    [InlineData("Almaty, Kazakhstan\n21 October 2025", "Almaty")]
    [InlineData("21–23 October 2025, Port Vila, VANUATU", "Port Vila")]
    [InlineData("Manas Hall, Bishkek, 5 May 2010", "Bishkek")]
    public void Country_behind_a_city_and_house_before_it_are_no_part_of_the_place(string dateline, string place) =>
        Assert.Equal(place, Samples.Convert($"Report on wolves\n\n{dateline}\n\n{Body}").Detected.Place?.Value);

    [Theory]
    [InlineData("(Adopted at the 2nd Meeting of the Council, Jakarta, 7 May 2011)", "Jakarta", "2011-05-07")]
    [InlineData("(Approved at the 34th Meeting of the Conference, held in Caracas, Venezuela, on 25 June 1997)", "Caracas", "1997-06-25")]
    public void Line_of_adoption_names_the_place_behind_the_meeting(string line, string place, string date)
    {
        DetectedMetadata detected = Samples.Convert($"Rules of Procedure\n\n{line}\n\n{Body}").Detected;
        Assert.Equal((place, date), (detected.Place?.Value, detected.Date?.Value));
    }

    [Fact]
    public void Day_and_year_in_capital_words_are_read()
    {
        DetectedMetadata detected = Samples.Convert($"Charter of the Foresters\n\n{Body}\nADOPTED in Doha on this Fourteenth Day of December in the Year Two Thousand and Six.\n").Detected;
        Assert.Equal(("Doha", "2006-12-14"), (detected.Place?.Value, detected.Date?.Value));
    }

    [Theory]
    [InlineData("Совершено в городе Архангельске 20 ноября 2013 года.", "Архангельск")]
    [InlineData("Принято в Севастополе 28 сентября 2001 года", "Севастополь")]
    public void Russian_city_gets_its_name_back_from_its_case(string formula, string place) =>
        Assert.Equal(place, Samples.Convert($"Обращение лесников\n\nЛесники долины договорились весной снова пересчитать волков по обе стороны перевала.\n\n{formula}\n").Detected.Place?.Value);

    [Fact]
    public void Traditional_signs_close_an_act_like_simplified_ones()
    {
        DetectedMetadata detected = Samples.Convert("兩地關於加強林業合作的安排\n\n雙方每兩年舉行一次聯合演練，輪流主辦，所需費用由主辦方承擔，旅費由派出方承擔。\n\n本安排於二〇一六年三月八日在澳門簽署，一式兩份。\n").Detected;
        Assert.Equal(("澳門", "2016-03-08", "agreement"), (detected.Place?.Value, detected.Date?.Value, detected.Kind?.Value));
    }

    [Fact]
    public void Clause_that_recalls_an_act_of_a_city_is_no_dateline()
    {
        ConvertedText converted = Samples.Convert($"Convention on Wolves\n\nThe Parties,\n\nRecalling the Declaration of Innsbruck of 7 May 1991,\n\n{Body}");
        Assert.Null(converted.Detected.Date);
        Assert.Contains(converted.Blocks, block => block.Text.StartsWith("Recalling", StringComparison.Ordinal));
    }
}
