namespace ScoArchive.Templates;

/// <summary>What a function gives back that has written its elements by itself.</summary>
internal sealed class Written
{
    private Written()
    {
    }

    public static Written Elements { get; } = new();
}
