using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("on 10 November 2020, declare", "2020-11-10")]
    [InlineData("in Sochi on 17-19 June 2019 and", "2019-06-17/2019-06-19")]
    [InlineData("held between 23 and 27 May 2020 by", "2020-05-23/2020-05-27")]
    [InlineData("from 30 November 2020 through 28 February 2021.", "2020-11-30/2021-02-28")]
    [InlineData("(New Delhi 4-8 November 2019)", "2019-11-04/2019-11-08")]
    [InlineData("29–30 October 2020", "2020-10-29/2020-10-30")]
    [InlineData("29 and 30 October 2020", "2020-10-29/2020-10-30")]
    [InlineData("the 2018- 2028 Decade", "2018/2028")]
    [InlineData("for 2019-2021.", "2019/2021")]
    [InlineData("in 2019–20", "2019/2020")]
    [InlineData("until 2025,", "../2025")]
    [InlineData("since 2001", "2001/..")]
    [InlineData("在2025年底前建立", "../2025")]
    [InlineData("2026年3月1日之前", "../2026-03-01")]
    [InlineData("3月1日前往北京", "XXXX-03-01")]
    [InlineData("2016年以来", "2016/..")]
    [InlineData("自2024年1月1日起生效", "2024-01-01/..")]
    [InlineData("held on July 5th, during", "XXXX-07-05")]
    [InlineData("July 4, 2023", "2023-07-04")]
    [InlineData("July 4-5, 2024", "2024-07-04/2024-07-05")]
    [InlineData("June 30 - July 2, 2024", "2024-06-30/2024-07-02")]
    [InlineData("the 5th of July 2023", "2023-07-05")]
    [InlineData("BISHKEK, Aug. 9, 2019 --", "2019-08-09")]
    [InlineData("in June 2019", "2019-06")]
    [InlineData("June-July 2019", "2019-06/2019-07")]
    [InlineData("2025-07-16", "2025-07-16")]
    [InlineData("4.07.2023", "2023-07-04")]
    [InlineData("(1961) and the 1987 Treaty", "1961 1987")]
    [InlineData("The 2022 Winter Olympic Games", "2022")]
    [InlineData("between 2019 and 2023", "2019/2023")]
    [InlineData("10 June 2018 Programme", "2018-06-10")]
    [InlineData("4 июля 2023 года", "2023-07-04")]
    [InlineData("26-27 марта 2018 г.", "2018-03-26/2018-03-27")]
    [InlineData("с 4 по 6 июля 2023 года", "2023-07-04/2023-07-06")]
    [InlineData("на 2018-2023 годы", "2018/2023")]
    [InlineData("2023年7月4日", "2023-07-04")]
    [InlineData("2025年7月10日至11日", "2025-07-10/2025-07-11")]
    [InlineData("在2026年", "2026")]
    [InlineData("trade grew in the first quarter of 2026", "2026-01/2026-03")]
    [InlineData("Q3 2025 and the 4th quarter of 2025", "2025-07/2025-09 2025-10/2025-12")]
    [InlineData("in the first half of 2025", "2025-01/2025-06")]
    [InlineData("over the first nine months of 2024", "2024-01/2024-09")]
    [InlineData("в первом квартале 2026 года", "2026-01/2026-03")]
    [InlineData("во II полугодии 2025 года", "2025-07/2025-12")]
    [InlineData("за первые 6 месяцев 2025 года", "2025-01/2025-06")]
    [InlineData("2026年第一季度", "2026-01/2026-03")]
    [InlineData("2025年上半年", "2025-01/2025-06")]
    [InlineData("in the 1990s and the early 2000s", "199X 200X")]
    [InlineData("в 1990-е годы; 1980-х годов", "199X 198X")]
    [InlineData("20世纪90年代和2010年代", "199X 201X")]
    [InlineData("二十世纪九十年代", "199X")]
    [InlineData("no later than 2028", "../2028")]
    [InlineData("not later than 31 December 2026", "../2026-12-31")]
    [InlineData("not earlier than 2027", "2027/..")]
    [InlineData("by the end of 2026 and by mid-2027", "../2026 ../2027")]
    [InlineData("by the year 2030", "../2030")]
    [InlineData("hosted by the 2025 forum", "2025")]
    [InlineData("до конца 2026 года, к 2030 году", "../2026 ../2030")]
    [InlineData("не позднее 1 июля 2027 года", "../2027-07-01")]
    [InlineData("начиная с 2001 года", "2001/..")]
    [InlineData("到2025年", "../2025")]
    [InlineData("5th-7th June 2026", "2026-06-05/2026-06-07")]
    [InlineData("July 3 and 4, 2024", "2024-07-03/2024-07-04")]
    [InlineData("from 3 to 5 September 2026", "2026-09-03/2026-09-05")]
    [InlineData("on 13, 14 and 15 June 2026", "2026-06-13/2026-06-15")]
    [InlineData("2018年6月9日—10日", "2018-06-09/2018-06-10")]
    [InlineData("2025年8月31日至9月1日", "2025-08-31/2025-09-01")]
    [InlineData("28th of May, 2025", "2025-05-28")]
    [InlineData("Sept. 3-5, 2025", "2025-09-03/2025-09-05")]
    [InlineData("DONE at Osh, this 8th day of December 1999, in two copies", "1999-12-08")]
    [InlineData("signed on this twenty-first day of May, 2020", "2020-05-21")]
    [InlineData("on the first of June 2019", "2019-06-01")]
    [InlineData("本宪章于二〇〇四年三月十七日签订", "2004-03-17")]
    [InlineData("二○一七年十二月二十一号和二零一八年", "2017-12-21 2018")]
    [InlineData("自2005年建立伙伴关系以来", "2005/..")]
    [InlineData("来自2005年的报告", "2005")]
    [InlineData("2003年12月15至16日", "2003-12-15/2003-12-16")]
    [InlineData("2014年9月22日和23日", "2014-09-22/2014-09-23")]
    [InlineData("план на период до 2030 года", "../2030")]
    [InlineData("in mid-2025", "2025")]
    public void Dates_are_read_with_the_precision_the_words_give(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DateFinder.Find(text).Select(mention => mention.Date)));

    [Theory]
    [InlineData("the 75th session of the Assembly")]
    [InlineData("Resolution 2231 of the Council")]
    [InlineData("training 29000 professionals")]
    [InlineData("2000 soldiers and 1200 rescuers")]
    [InlineData("the COVID-19 pandemic")]
    [InlineData("the 2030 Agenda for Sustainable Development, Vision 2030")]
    [InlineData("We may march together, in march or may")]
    [InlineData("document A/2020/12 of 31 pages")]
    [InlineData("30 February 2020th")]
    [InlineData("Security Council resolutions 1267 (1999), 1988 (2011) and 1373 (2001)")]
    [InlineData("安理会第1373（2001）号决议")]
    [InlineData("Convention No. 1960, Order № 2018 and Приказ №2019")]
    [InlineData("telephone 2004-1996 or +86 10 6532 2019")]
    [InlineData("in the second quarter of the year; half of 300 people; more than 2000")]
    [InlineData("the 21st century; a 5G network; 43% of 2,020 people")]
    [InlineData("the first day of the second meeting, on the third of them")]
    [InlineData("一二三四年以后的十一月")]
    [InlineData("2030年可持续发展议程和2030年议程；2030年可持續發展議程")]
    [InlineData("Повестка дня в области устойчивого развития на период до 2030 года")]
    [InlineData("COVID-2019 and Expo-2020")]
    public void Numbers_that_are_no_dates_are_left_alone(string text) => Assert.Empty(DateFinder.Find(text));

    [Fact]
    public void In_any_text_a_date_is_valid_and_its_words_stand_where_it_says()
    {
        string[] pieces = ["4", "31", "30", "2020", "2025", "July", "Feb.", "may", "-", " - ", " ", " ", ", ", ".", "until ", "between ", " and ", " to ", "5th", "年", "7月", "4日", "至", "июля ", "года", "(", ")", "Resolution ", "\n"];
        Prop.ForAll(
            Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(),
            text => DateFinder.Find(text).All(mention =>
                Edtf.TryParse(mention.Date.ToString(), out _)
                && text.Substring(mention.Start, mention.Words.Length) == mention.Words))
            .Check(PropertyRun.Usual);
    }
}
