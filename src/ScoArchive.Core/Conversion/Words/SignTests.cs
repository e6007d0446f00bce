namespace ScoArchive.Core.Conversion.Words;

/// <summary>
/// The questions that steps ask about the signs of a text over and over, answered from the text itself: as sequences of characters
/// texts are read through an enumerator and three calls for each sign.
/// </summary>
internal static class SignTests
{
    /// <summary>Whether a text has a sign that passes a test.</summary>
    public static bool Any(this string text, Func<char, bool> test)
    {
        foreach (char sign in text)
        {
            if (test(sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all signs of a text pass a test.</summary>
    public static bool All(this string text, Func<char, bool> test)
    {
        foreach (char sign in text)
        {
            if (!test(sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many signs of a text pass a test.</summary>
    public static int Count(this string text, Func<char, bool> test)
    {
        int count = 0;
        foreach (char sign in text)
        {
            count += test(sign) ? 1 : 0;
        }

        return count;
    }
}
