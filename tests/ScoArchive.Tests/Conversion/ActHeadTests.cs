using ScoArchive.Core.Conversion;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of heads that gave wrong titles or false days in a sixth round of published texts: quotation marks and labels around titles, what databases say of an act's force, titles in capitals over several lines, days of other acts.</summary>
public sealed class ActHeadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("«Хартия лесников горной долины»\n\n" + RussianBody, "Хартия лесников горной долины")]
    [InlineData("\"ПРОТОКОЛ О ВНЕСЕНИИ ИЗМЕНЕНИЙ В ХАРТИЮ ЛЕСНИКОВ\"\n\n" + RussianBody, "ПРОТОКОЛ О ВНЕСЕНИИ ИЗМЕНЕНИЙ В ХАРТИЮ ЛЕСНИКОВ")]
    [InlineData("“Charter of the Foresters of the Valley”\n\n" + Body, "Charter of the Foresters of the Valley")]
    [InlineData("《山谷各国林务员保护河流公约》\n\n" + ChineseBody, "山谷各国林务员保护河流公约")]
    [InlineData("Statement on “Wolves and Rivers” and “Bridges”\n\n" + Body, "Statement on “Wolves and Rivers” and “Bridges”")]
    public void Quotation_marks_around_a_whole_title_are_no_part_of_it_and_are_listed(string text, string title)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal(text[0] == 'S' ? 0 : 2, converted.Interventions.Count(intervention => intervention.Note.Reason == NoteReason.TitleQuotes));
        Assert.Empty(WordProof.Check("quoted", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Theory]
    [InlineData("中英双语 | 山谷各国林务员保护河流联合声明\n\n" + ChineseBody, "山谷各国林务员保护河流联合声明")]
    [InlineData("Unofficial translation Joint Statement of the Foresters of the Valley\n\n" + Body, "Joint Statement of the Foresters of the Valley")]
    [InlineData("Transcription Declaration of the Foresters of the Valley\n\n" + Body, "Declaration of the Foresters of the Valley")]
    [InlineData("Memorandum of Understanding Between Foresters - PDF by anna17\n\n" + Body, "Memorandum of Understanding Between Foresters")]
    [InlineData("ДОГОВОР МЕЖДУ ЛЕСНИКАМИ И ПАСТУХАМИ О МОСТАХ И ВОЛКАХ. Договор. Правительство. 14.09.92\n\n" + RussianBody, "ДОГОВОР МЕЖДУ ЛЕСНИКАМИ И ПАСТУХАМИ О МОСТАХ И ВОЛКАХ")]
    [InlineData("Ministry of Forests of the Valley\n\n• Statement of the Ministry of Forests on the Wolves\n\n" + Body, "Statement of the Ministry of Forests on the Wolves")]
    public void Labels_on_the_line_of_a_title_are_no_part_of_it(string text, string title) =>
        Assert.Equal(title, Samples.Convert(text).Detected.Title.Value);

    [Theory]
    [InlineData("РЕШЕНИЕ\nо Меморандуме Совета лесников горной долины\n_______________________________\nРешение прекратило свое действие с момента вступления\nв силу Решения о прекращении решений Совета лесников от\n30 ноября 2000 г.\nСовет лесников горной долины\nРЕШИЛ:\n1. Принять Меморандум Совета лесников горной долины о волках и мостах через реку.\n2. Поручить пастухам починить мост до зимы и пересчитать волков весной.\n", "РЕШЕНИЕ о Меморандуме Совета лесников горной долины", null)]
    [InlineData("Совет лесников горной долины\nр е ш и л:\nпринять меморандум о волках и мостах через реку, который подготовили пастухи.\nСовершено в городе Киеве 29 января 2003 года в одном экземпляре.\n", "sample", "2003-01-29")]
    [InlineData("ДОГОВОР\n\nО ДРУЖБЕ И ВЗАИМНОЙ ПОМОЩИ МЕЖДУ СОЮЗОМ ДОЛИННЫХ И СОВЕТСКИХ\n\nЛЕСНЫХ РЕСПУБЛИК И ГОРНОЙ РЕСПУБЛИКОЙ\n\n(октябрь 1975 года)\n\n" + RussianBody, "ДОГОВОР О ДРУЖБЕ И ВЗАИМНОЙ ПОМОЩИ МЕЖДУ СОЮЗОМ ДОЛИННЫХ И СОВЕТСКИХ ЛЕСНЫХ РЕСПУБЛИК И ГОРНОЙ РЕСПУБЛИКОЙ", "1975-10")]
    [InlineData("Официальный сайт лесников\n\nВыступления и стенограммы /\n\nА. Лесников: Уважаемые коллеги!\nРад приветствовать вас на нашей встрече, на которой мы пересчитаем волков и починим мост через реку.\n", "sample", null)]
    [InlineData("САЙТ ОБЩЕСТВЕННЫХ ОРГАНИЗАЦИЙ ЛЕСНИКОВ ГОРНОЙ ДОЛИНЫ\nГлавная \\ Встречи лесников \\ Встреча лесников и пастухов долины\n\nВстреча лесников и пастухов долины\n\n" + RussianBody, "Встреча лесников и пастухов долины", null)]
    [InlineData("Document from the forest database © 2003-2022 Herders LLC\n\nContract on eternal friendship between the Foresters and the Herders\n\nof June 15, 2000\n\n" + Body, "Contract on eternal friendship between the Foresters and the Herders", "2000-06-15")]
    [InlineData("General Assembly - 17 novembre 1982\n\nCo-operation between the Foresters and the Herders\n\n" + Body, "Co-operation between the Foresters and the Herders", null)]
    public void What_stands_above_a_title_or_is_said_of_its_force_is_no_title(string text, string title, string? date)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, date), (found.Title.Value, found.Date?.Value));
    }

    [Theory]
    [InlineData("山谷政府与森林政府关于执行1993年9月7日《山谷政府与森林政府关于河流的协定》的议定书\n山谷政府与森林政府认识到在1993年9月7日《山谷政府与森林政府关于河流的协定》框架下开展合作的愿望，议定如下：\n\n" + ChineseBody, null)]
    [InlineData("中山联合声明\n二00九年十一月十七日，北京\n\n" + ChineseBody, "2009-11-17")]
    [InlineData("19 October 200416:03\n\nQuestion: What can be said about the meeting of foresters?\n\nAnswer: The foresters will meet in Almaty and count the wolves again in spring.\n\nQuestion: Who will come?\n\nAnswer: The herders, who have kept a record of every winter since the bridge was built.\n", "2004-10-19")]
    [InlineData("Charter of the Foresters of the Valley\n\nUpdated: 2006-06-12 15:12 The foresters of the valley, having met in spring, agreed to count the wolves again and to mend the bridge.\n\n" + Body, null)]
    [InlineData("ДОГОВОР О МОСТАХ\n\n(Сноска 1. Обмен ратификационными грамотами состоялся 25 февраля 1994 года. Договор вступил в силу с 24 февраля 1994 года.)\n\n" + RussianBody, null)]
    [InlineData("Joint Communiqué of the Third Meeting of the Foresters\n\nThe third meeting of foresters issued a joint communiqué in Osh on July 31.\n\nFollowing is the full text of the joint communiqué.\n\n1. We, the foresters of the valley, met on 31 July 2019 at the third meeting in Osh. We agreed to count the wolves again in spring.\n", "2019-07-31")]
    public void Day_is_that_of_the_act_itself_however_it_is_written(string text, string? date) =>
        Assert.Equal(date, Samples.Convert(text).Detected.Date?.Value);

    [Fact]
    public void Label_and_hour_before_the_first_sentence_are_no_words_of_it()
    {
        ConvertedText converted = Samples.Convert("Foresters of the Valley Meet Again in Spring\n\nUpdated: 2006-06-12 15:12 The foresters of the valley, having met in spring, agreed to count the wolves again and to mend the bridge.\n\n" + Body);
        Assert.Equal("2006-06-12", converted.Detected.Date?.Value);
        Assert.Contains(converted.Blocks, block => block.Text.StartsWith("The foresters of the valley, having met", StringComparison.Ordinal));
    }

    [Fact]
    public void Word_in_capitals_behind_a_day_is_no_place()
    {
        DetectedMetadata found = Samples.Convert("Foresters of the valley count the wolves again\n\nJul 22, 2025 FORESTPRESS\n\n" + Body).Detected;
        Assert.Equal(("2025-07-22", null), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Communiqué of the Third Meeting of the Foresters\nMoscow, November 18th (Xinhua)\nJoint Communique of the Third Meeting of the Foresters of the Valley\nOn November 17-18, 2025, the third meeting of the foresters of the valley was held in Moscow.\n" + Body, "communique")]
    [InlineData("(Geneva, 6 February 2012)\n\nMr. Secretary General, Dr. Karimov,\nMr. Deputy Secretary General, Mr. Novak,\nLadies and Gentlemen,\n\n" + Body, "speech")]
    [InlineData("Президент долины посетил пастухов. В Оше состоялись переговоры, по итогам которых лидеры подписали общий текст.\nДолина и Горы (далее – Стороны) заявляют о следующем.\nI\nТекущий год знаменует десять лет с тех пор, как лесники и пастухи построили мост через реку.\n", "statement")]
    [InlineData("Ответ официального представителя лесников А. Волковой на вопрос СМИ о волках\n11 января 2023\nВопрос: Как Вы могли бы прокомментировать сообщения о волках в долине?\n\nОтвет: Мы обратили внимание на эти сообщения и весной снова пересчитаем волков.\n", "interview")]
    [InlineData("On the ratification of the Agreement of the Foresters on Bridges\n\nThe Law of the Republic of Kazakhstan dated January 21, 2022 No. 103-VII SAM.\n\nTo ratify the Agreement of the Foresters on Bridges, signed in Osh on December 30, 2019.\n\n" + Body, "law")]
    [InlineData("大会决议\n\n50/72. 林务员会议的报告\n\n大会，\n\n回顾其1994年12月9日关于河流的决议，\n\n1. 重申林务员会议应发挥的作用，并感谢牧民自从建桥以来每年冬天都作记录；\n\n2. 请秘书长提供服务。\n", "resolution")]
    public void Kind_is_that_of_the_text_not_of_its_page(string text, string kind) =>
        Assert.Equal(kind, Samples.Convert(text).Detected.Kind?.Value);

    [Fact]
    public void Office_and_state_without_a_name_between_two_acts_are_a_signature()
    {
        ConvertedText converted = Samples.Convert("О проекте Закона о мостах долины\n\nПостановление Правительства от 9 апреля 2003 года N 342\n\nПравительство постановляет:\n1. Внести на рассмотрение проект Закона о мостах долины.\n\nПремьер-Министр\nРеспублики Долина\n\nЗакон о мостах долины\n\nМосты долины строят лесники и пастухи, которые вместе считают волков каждую весну и чинят дороги.\n\n" + RussianBody);
        Assert.Equal(2, converted.Lines.Count(line => line.Content.Kind == LineKind.Signature));
    }
}
