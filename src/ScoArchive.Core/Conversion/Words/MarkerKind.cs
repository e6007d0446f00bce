namespace ScoArchive.Core.Conversion.Words;

/// <summary>What a line's printed marker looks like.</summary>
internal enum MarkerKind
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>A bullet sign.</summary>
    Bullet,

    /// <summary>A dash in a bullet's place, or the letter <c>o</c> that word processors leave of a hollow bullet.</summary>
    Dash,

    /// <summary><c>a)</c> or <c>(a)</c>.</summary>
    Letter,

    /// <summary><c>ii)</c> or <c>(ii)</c>.</summary>
    RomanInBrackets,

    /// <summary><c>1)</c> or <c>(1)</c>.</summary>
    NumberInBrackets,

    /// <summary><c>1.</c></summary>
    Number,

    /// <summary><c>1.1.</c> or deeper.</summary>
    DecimalNumber,

    /// <summary><c>IV.</c></summary>
    Roman,

    /// <summary>Chinese <c>一、</c> or <c>（一）</c>.</summary>
    ChineseNumber,
}
