namespace ScoArchive.Core.Seeds;

/// <summary>The Chinese signs that every text is full of, in simplified and in traditional forms.</summary>
internal static class CommonSigns
{
    private const string Signs =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其然前天政四日社义事平形全表间与关各重新内数正看明利比或但质第向道此变条只问意建公无系者最立代已通提直题党程展果员革位入常文总次品式设及管特件长求基资边路级统接知较将组见计期根论运农指几九区强放决西被必先回则任取处共书相互支持加强合作安全声明组织成员协议约议元首部长会议联合"
        + "這個國為時來們對會發動過說產種後學經進著電裡裏實兩體機當點從業應開還義間與關東無將總長統組見計論運農幾區強決條問題當員聲協議約書於聯應邊際團結濟權應變設備報導";

    /// <summary>The share of the Chinese signs of a text that are among them; 0 without any sign.</summary>
    public static double ShareOf(string text)
    {
        int all = 0;
        int common = 0;
        foreach (char c in text)
        {
            bool sign = c is >= '\u3400' and <= '\u9FFF';
            all += sign ? 1 : 0;
            common += sign && Signs.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)common / all;
    }
}
