using System.Text;

namespace ScoArchive.Intake.Pdf;

/// <summary>Signs that fonts state in place of the letters that they show: radicals of dictionaries, presentation forms.</summary>
internal static class Compatible
{
    /// <summary>The letters that are meant.</summary>
    public static string Fold(string letters) =>
        letters.Any(letter => letter is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF')) ? letters.Normalize(NormalizationForm.FormKC) : letters;
}
