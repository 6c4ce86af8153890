from sqlalchemy import BigInteger, Column, Date, DateTime, ForeignKey, Index, String, Table
from sqlalchemy.orm import relationship

from common import key, new_base

Base = new_base()

follows = Table(
    "follows", Base.metadata,
    Column("follower_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("followed_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True))

post_likes = Table(
    "post_likes", Base.metadata,
    Column("post_id", BigInteger, ForeignKey("posts.id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True))


class User(Base):
    __tablename__ = "users"

    id = key()
    handle = Column(String(30), nullable=False, unique=True)
    display_name = Column(String(100), nullable=False)
    bio = Column(String(500))
    joined_on = Column(Date, nullable=False)

    following = relationship("User", secondary=follows, primaryjoin=id == follows.c.follower_id,
                             secondaryjoin=id == follows.c.followed_id, backref="followers")


class Post(Base):
    __tablename__ = "posts"

    id = key()
    text = Column(String(500), nullable=False)
    posted_at = Column(DateTime, nullable=False)
    author_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True)

    likes = relationship("User", secondary=post_likes, backref="liked_posts")


class Message(Base):
    __tablename__ = "messages"

    id = key()
    content = Column(String(2000), nullable=False)
    sent_at = Column(DateTime, nullable=False)
    read_at = Column(DateTime)
    receiver_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    sender_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True)

    sender = relationship("User", foreign_keys=[sender_id])
    receiver = relationship("User", foreign_keys=[receiver_id])

    __table_args__ = (Index("ix_messages_inbox", receiver_id, sent_at),)
