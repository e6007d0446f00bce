namespace ScoArchive.Core.Conversion.Words;

/// <summary>A printed marker at the start of a stretch of text.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Length">Characters it takes, blanks after it not counted.</param>
/// <param name="Value">Its last number, or the place of its letter in the alphabet; 0 for bullets.</param>
/// <param name="Levels">Numbers it is made of.</param>
internal readonly record struct Marker(MarkerKind Kind, int Length, int Value, int Levels)
{
    /// <summary>Whether it is a bullet or a dash.</summary>
    public bool IsBullet => Kind is MarkerKind.Bullet or MarkerKind.Dash;

    /// <summary>Whether texts use it for the items of a list rather than for paragraphs and headings.</summary>
    public bool IsItem => Kind is MarkerKind.Bullet or MarkerKind.Letter or MarkerKind.RomanInBrackets or MarkerKind.NumberInBrackets;
}
