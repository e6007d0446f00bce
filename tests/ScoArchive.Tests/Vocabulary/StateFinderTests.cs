using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

public sealed class StateFinderTests
{
    [Theory]
    [InlineData("They sailed the Indian Ocean and the South China Sea.")]
    [InlineData("The Treaty of Moscow, the Paris Pact and the Istanbul Process.")]
    [InlineData("Consultations in the Astana format and the Moscow format.")]
    [InlineData("The Paris Agreement, the Geneva Conventions and the Kyoto Protocol.")]
    [InlineData("Michael Jordan met Chad Smith beside the Jordan River.")]
    [InlineData("A firm in the state of Georgia; South Georgia is an island.")]
    [InlineData("Roast turkey on bone china, and a guinea pig.")]
    [InlineData("According to China News Service, the Shanghai Cooperation Organisation met.")]
    [InlineData("The exercise Xiamen-2019 was held.")]
    [InlineData("Latin America and the Gulf of Guinea")]
    [InlineData("the decisions of the Bishkek Summit, taken at 10:00 Beijing time")]
    [InlineData("the Samarkand solidarity initiative and the Dushanbe Water Process")]
    [InlineData("the Budapest Memorandum, the Washington Treaty and the Minsk agreements")]
    [InlineData("a concert for the Chinese New Year on the Iranian plateau")]
    [InlineData("The working languages are the Russian and Chinese languages.")]
    [InlineData("in the order of the Russian alphabet")]
    [InlineData("Done in one copy in Russian, Chinese and English, all texts being equally authentic.")]
    [InlineData("на русском, узбекском и китайском языках")]
    [InlineData("3 million US dollars; U.S. dollar rates")]
    [InlineData("a university in Atlanta, Georgia")]
    [InlineData("Paris Hayes and Jack London spoke, as did Irving Berlin")]
    [InlineData("Mr. Jordan and Dr Chad met Ms. India Clarke")]
    [InlineData("born in Jordan, Minnesota, raised in Paris, Texas and St. Petersburg, Florida")]
    [InlineData("Us and them; give it to us")]
    [InlineData("中欧班列，朝鲜半岛，约旦河西岸，印度教")]
    [InlineData("其中法律问题，工作中日益突出的困难，中老年人")]
    [InlineData("北京时间，\"上海五国\"，塔什干宣言，明斯克协议，波斯湾")]
    [InlineData("The GOA said that Minister Aden and Ambassador Chad had met Colonel Jordan.")]
    [InlineData("发展中国家和发展中國家，其中国际组织的作用，国际法院")]
    [InlineData("本条约用西班牙文、俄罗斯语和印度语写成")]
    [InlineData("Делая выводы, стороны делом показали, что дел много")]
    [InlineData("其中法律问题由各方商定，集中日常工作，印尼语")]
    [InlineData("Киты и Кит плыли мимо, Хан сидел")]
    [InlineData("the 2011 Honolulu Leaders' Declaration and the Vienna phase of the talks")]
    [InlineData("该国没有出海口，日内瓦模式和维也纳机制有益")]
    [InlineData("победа над немецко-фашистскими захватчиками")]
    [InlineData("10 млн долл. США и три миллиона долларов США")]
    [InlineData("撒哈拉以南非洲，宪法中有关规定，《日内瓦第四公约》，拉美国家")]
    [InlineData("the Basel, Rotterdam and Stockholm conventions")]
    public void Names_that_only_look_like_states_are_left_alone(string text) => Assert.Empty(StatesOf(text));

    [Theory]
    [InlineData("The Kyrgyz Republic and the Uzbeks", "KG:Name UZ:Adjective")]
    [InlineData("China’s proposal, Russian experts, talks in Almaty", "CN:Name RU:Adjective KZ:Place")]
    [InlineData("Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", "GW:Name GQ:Name PG:Name GN:Name")]
    [InlineData("The Democratic Republic of the Congo and the Republic of Korea", "CD:Name KR:Name")]
    [InlineData("Georgia and Jordan thanked Turkey, Chad and Ireland.", "GE:Name JO:Name TR:Name TD:Name IE:Name")]
    [InlineData("Niger is not Nigeria; Northern Ireland is not Ireland.", "NE:Name NG:Name GB:Place IE:Name")]
    [InlineData("В Нигере, у соседей Нигера и в Нигерии", "NE:Name NE:Name NG:Name")]
    [InlineData("Дельта Нигера и судьба Нигерией данная", "NG:Name")]
    [InlineData("from Honolulu, Hawaii, to Paris, Texas", "US:Place")]
    [InlineData("the U.S. and the USSR", "US:Name SU:Name")]
    [InlineData("SCO-Afghanistan Contact Group", "AF:Name")]
    [InlineData("PEOPLE'S REPUBLIC OF CHINA", "CN:Name")]
    [InlineData("Великобритания, украинские и японские эксперты, представители КНДР", "GB:Name UA:Adjective JP:Adjective KP:Name")]
    [InlineData("Laos and the Lao People's Democratic Republic thanked the Laotians", "LA:Name LA:Name LA:Adjective")]
    [InlineData("the DPRK and the ROK", "KP:Name KR:Name")]
    [InlineData("делегации Китая, Китаю, с Китаем, о Китае и Китай", "CN:Name CN:Name CN:Name CN:Name CN:Name")]
    [InlineData("послы Уругвая и Парагвая в Ханое, из Ханоя и Шанхая, к Дубаю", "UY:Name PY:Name VN:Place VN:Place CN:Place AE:Place")]
    [InlineData("signed in St. Petersburg and Tbilisi, Georgia", "RU:Place GE:Place GE:Name")]
    [InlineData("in Russian and Chinese cities", "RU:Adjective CN:Adjective")]
    [InlineData("in Paris on Monday; London, Berlin and Vienna", "FR:Place GB:Place DE:Place AT:Place")]
    [InlineData("the Kyrgyz-Uzbek border and the China-Pakistan corridor", "KG:Adjective UZ:Adjective CN:Name PK:Name")]
    [InlineData("talks in Dushanbe agreed the plan", "TJ:Place")]
    [InlineData("В Ташкенте, Республике Узбекистан и Китае; российские эксперты", "UZ:Place UZ:Name CN:Name RU:Adjective")]
    [InlineData("中华人民共和国和乌兹别克斯坦", "CN:Name UZ:Name")]
    [InlineData("俄白联盟扩大，美欧分歧依旧", "RU:Name BY:Name US:Name")]
    [InlineData("南非荷兰语课程", "")]
    [InlineData("Guinea fowl and guinea pigs for Dominican friars", "")]
    [InlineData("中哈两国元首会晤，中俄蒙经济走廊和中吉乌铁路", "CN:Name KZ:Name CN:Name RU:Name MN:Name CN:Name KG:Name UZ:Name")]
    [InlineData("其中印巴冲突", "IN:Name PK:Name")]
    [InlineData("用好中俄执法部门的渠道，并同中日韩一道", "CN:Name RU:Name CN:Name JP:Name KR:Name")]
    [InlineData("自2月8日中葡建交以来", "CN:Name PT:Name")]
    [InlineData("会谈中美方提出新方案", "US:Name")]
    [InlineData("中非工会和中欧高层对话", "CN:Name CN:Name")]
    [InlineData("过程中美国的做法", "US:Name")]
    [InlineData("美國、俄羅斯、烏茲別克斯坦和哈薩克斯坦", "US:Name RU:Name UZ:Name KZ:Name")]
    [InlineData("大不列颠及北爱尔兰联合王国与爱尔兰", "GB:Name IE:Name")]
    [InlineData("德国文化与中国语言", "DE:Name CN:Name")]
    [InlineData("MEETING IN GOA", "IN:Place")]
    [InlineData("президент Казахстана прибыл в Дели и Баку", "KZ:Name IN:Place AZ:Place")]
    [InlineData("в Кишинёве, Саратове, Уфе, Оше и Алма-Ате", "MD:Place RU:Place RU:Place KG:Place KZ:Place")]
    [InlineData("рабочими языками являются армянский, кыргызский и русский", "")]
    [InlineData("китайский, французский, испанский", "")]
    [InlineData("китайский, французский и испанский делегаты", "CN:Adjective FR:Adjective ES:Adjective")]
    [InlineData("a flight of Air Astana to Astana", "KZ:Place")]
    [InlineData("南韓總統訪問烏茲別克", "KR:Name UZ:Name")]
    [InlineData("在首爾和吉隆坡舉行", "KR:Place MY:Place")]
    [InlineData("扩大连接，发布城市名单", "")]
    [InlineData("Послы Мали, Чада и Перу в Сендае", "ML:Name TD:Name PE:Name JP:Place")]
    [InlineData("Парламент Грузии и Посольство Иордании", "GE:Name JO:Name")]
    [InlineData("联合王国，坦桑尼亚联合共和国", "GB:Name TZ:Name")]
    [InlineData("泰王国，刚果（金），法兰西共和国", "TH:Name CD:Name FR:Name")]
    [InlineData("巴以冲突以来的美中关系", "IL:Name PS:Name US:Name CN:Name")]
    [InlineData("forums in Goma, Koror and Rovaniemi", "CD:Place PW:Place FI:Place")]
    public void States_are_named_by_name_adjective_and_place(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', StatesOf(text).Select(mention => $"{mention.Iso}:{mention.Via}")));

    [Fact]
    public void The_words_stand_in_the_text_where_the_mention_says()
    {
        const string Text = "Talks of the People’s Republic of China’s envoy in Dushanbe";

        Assert.Equal(["People’s Republic of China", "Dushanbe"], StatesOf(Text).Select(mention => Text.Substring(mention.Start, mention.Words.Length)));
        Assert.Equal(["People’s Republic of China", "Dushanbe"], StatesOf(Text).Select(mention => mention.Words));
    }

    [Fact]
    public void In_any_text_mentions_stand_where_they_say_in_order_without_overlap()
    {
        string[] pieces = ["China", "'s", "’", " ", "-", "the ", "Republic of ", "Uzbek", "istan", "Treaty of ", "Moscow", " Process", ".", ",", "\n", "中国", "U.S.", "\ud83d", "é", "digital", " divide", "(", "2020"];
        Prop.ForAll(
            Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                ImmutableArray<StateMention> states = StatesOf(text);
                return states.All(state => text.Substring(state.Start, state.Words.Length) == state.Words)
                    && states.Zip(states.Skip(1)).All(pair => pair.First.Start + pair.First.Words.Length <= pair.Second.Start);
            }).Check(PropertyRun.Usual);
    }

    [Fact]
    public void Two_adjectives_of_the_vocabulary_may_fit_one_word()
    {
        string vocabulary = RepositoryFolder.Read("input", "vocabulary", "states.yml").Replace("\"казахск*\"", "\"казахс*\", \"казахск*\"", StringComparison.Ordinal);
        StateVocabulary states = StateVocabularyReader.Read("states.yml", vocabulary).Value!;
        Assert.Equal("KZ", new MentionFinder(states, PublishedVocabulary.Topics).Find("встреча казахских экспертов", "ru").States.Select(mention => mention.Iso).Distinct().Single());
    }

    private static ImmutableArray<StateMention> StatesOf(string text) => PublishedVocabulary.Finder.Find(text, "en").States;
}
