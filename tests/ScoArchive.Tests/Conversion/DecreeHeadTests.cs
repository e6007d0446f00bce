using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Heads of decrees whose kind stands above its holder, of resolutions that bear a report's name, and headlines in the plural, the past or with a participle at their end.</summary>
public sealed class DecreeHeadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string RussianClauses = "В целях охраны лесов и рек постановляю:\n\n1. Утвердить прилагаемую программу охраны лесов и рек долины на три года.\n\n2. Лесникам принять меры, вытекающие из настоящего Указа, в месячный срок.\n";

    [Theory]
    [InlineData("У К А З\n\nПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ\n\n5 мая 2011 года № 41\n\n" + RussianClauses, "УКАЗ ПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ", "2011-05-05", "decision")]
    [InlineData("УКАЗ\nПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ\n\n" + RussianClauses, "УКАЗ ПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ", null, "decision")]
    [InlineData("ПОСТАНОВЛЕНИЕ\n\nПРАВИТЕЛЬСТВА ГОРНОЙ РЕСПУБЛИКИ\n\n" + RussianClauses, "ПОСТАНОВЛЕНИЕ ПРАВИТЕЛЬСТВА ГОРНОЙ РЕСПУБЛИКИ", null, "decision")]
    [InlineData("У К А З\n\nПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ\n\nО мерах по охране лесов и рек\n\n" + RussianClauses, "О мерах по охране лесов и рек", null, "decision")]
    [InlineData("УКАЗ\nПРЕЗИДЕНТА ГОРНОЙ РЕСПУБЛИКИ\n\nО мерах по охране лесов и рек\n\n" + RussianClauses, "О мерах по охране лесов и рек", null, "decision")]
    public void A_kind_alone_runs_on_in_its_holder_and_labels_a_subject(string text, string? title, string? date, string? kind) => Check(text, title, date, kind);

    [Theory]
    [InlineData("Report of the Committee on Forests and Rivers\n\nThe General Assembly,\n\nRecalling its earlier resolutions on forests and rivers,\n\n1. Approves the conclusions of the Committee;\n\n2. Requests the foresters to report on them at the next session.\n", "Report of the Committee on Forests and Rivers", null, "resolution")]
    [InlineData("Доклад Комитета по лесам и рекам\n\nГенеральная Ассамблея,\n\nссылаясь на свои прежние резолюции о лесах и реках,\n\n1. одобряет выводы Комитета;\n\n2. просит лесников представить доклад на следующей сессии.\n", "Доклад Комитета по лесам и рекам", null, "resolution")]
    [InlineData("Report of the Committee on Forests and Rivers\n\n" + Body, "Report of the Committee on Forests and Rivers", null, "report")]
    public void What_a_body_resolves_about_a_report_is_a_resolution(string text, string? title, string? date, string? kind) => Check(text, title, date, kind);

    [Theory]
    [InlineData("Valley Foresters issue Joint Communiqué\n\n" + Body, "Valley Foresters issue Joint Communiqué", null, "news-report")]
    [InlineData("Foresters Meeting in Osh ended\n\n" + Body, "Foresters Meeting in Osh ended", null, "news-report")]
    [InlineData("Соглашение о лесах долины готово, предложения пастухов учтены\n\nОб этом сообщил лесник долины Иван Лесной.\n\nПо его словам, работа над текстом завершена.\n\n" + RussianBody, "Соглашение о лесах долины готово, предложения пастухов учтены", null, "news-report")]
    [InlineData("Joint Communiqué of the Foresters\n\n" + Body, "Joint Communiqué of the Foresters", null, "communique")]
    [InlineData("Соглашение о лесах долины и мостах\n\n" + RussianBody, "Соглашение о лесах долины и мостах", null, "agreement")]
    public void A_headline_that_states_something_shows_a_report(string text, string? title, string? date, string? kind) => Check(text, title, date, kind);

    private static void Check(string text, string? title, string? date, string? kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal(title, found.Title.Value);
        Assert.Equal(date, found.Date?.Value);
        Assert.Equal(kind, found.Kind?.Value);
    }
}
