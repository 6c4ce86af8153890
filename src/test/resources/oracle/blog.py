from sqlalchemy import (BigInteger, Boolean, CheckConstraint, Column, DateTime, Enum, ForeignKey, Index, String, Table, Text)
from sqlalchemy.orm import backref, relationship

from common import key, new_base

Base = new_base()

post_tags = Table(
    "post_tags", Base.metadata,
    Column("post_id", BigInteger, ForeignKey("posts.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", BigInteger, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True))


class User(Base):
    __tablename__ = "users"

    id = key()
    username = Column(String(50), nullable=False, unique=True)
    email = Column(String(100), nullable=False, unique=True)
    password_hash = Column(String(100), nullable=False)
    role = Column(Enum("user", "moderator", "admin", name="role"), nullable=False, default="user")
    active = Column(Boolean, nullable=False, default=True)
    created_at = Column(DateTime, nullable=False)

    posts = relationship("Post", back_populates="author", cascade="all, delete-orphan")


class Post(Base):
    __tablename__ = "posts"
    __table_args__ = (Index(None, "published", "created_at"),)

    id = key()
    title = Column(String(200), nullable=False)
    content = Column(Text, nullable=False)
    published = Column(Boolean, nullable=False, default=False)
    created_at = Column(DateTime, nullable=False)
    updated_at = Column(DateTime, nullable=False)
    author_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True)

    author = relationship("User", back_populates="posts")
    tags = relationship("Tag", secondary=post_tags, backref=backref("posts"))


class Comment(Base):
    __tablename__ = "comments"

    id = key()
    content = Column(String(2000), nullable=False)
    created_at = Column(DateTime, nullable=False)
    author_id = Column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True)
    post_id = Column(BigInteger, ForeignKey("posts.id", ondelete="CASCADE"), nullable=False, index=True)


class Tag(Base):
    __tablename__ = "tags"
    __table_args__ = (CheckConstraint("name = lower(name)", name="name_lower"),)

    id = key()
    name = Column(String(50), nullable=False, unique=True)
