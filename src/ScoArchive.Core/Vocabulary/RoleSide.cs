namespace ScoArchive.Core.Vocabulary;

/// <summary>Where a state stands, seen from the phrase that shows its role.</summary>
public enum RoleSide
{
    /// <summary>The state comes first: <c>India's proposal</c>.</summary>
    StateFirst,

    /// <summary>The state comes after: <c>the initiative of the Republic of Uzbekistan</c>.</summary>
    StateAfter,

    /// <summary>A place of the state comes after: <c>held in Tashkent</c>.</summary>
    PlaceAfter,

    /// <summary>The state comes first, as the subject, perhaps further off: <c>India thanked the hosts and proposed</c>.</summary>
    Subject,

    /// <summary>The phrase stands around the state, an ellipsis for it: <c>thanked … for</c>.</summary>
    Around,

    /// <summary>The state comes after the next comma: <c>As Chair in 2025, Malaysia</c>.</summary>
    Apposed,

    /// <summary>The state stands on either side, in the instrumental case of Russian: <c>выделено Японией</c>, <c>Японией выделено</c>.</summary>
    Agent,
}
